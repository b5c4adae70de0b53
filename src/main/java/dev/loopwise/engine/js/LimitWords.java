package dev.loopwise.engine.js;

import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.RunLimits;

/** Full sentences for runs that a limit ended. */
final class LimitWords {
    private static final long MEBIBYTE = 1 << 20;

    private final RunLimits limits;

    LimitWords(RunLimits limits) {
        this.limits = limits;
    }

    String of(RunEnd limit) {
        return switch (limit) {
            case STATEMENT_LIMIT ->
                    "The program was stopped after %,d statements; is there a loop that never ends?"
                            .formatted(limits.statements());
            case TIME_LIMIT ->
                    "The program was stopped after %s seconds; is there a loop that never ends?"
                            .formatted(limits.wallClock().toMillis() / 1000.0);
            case MEMORY_LIMIT ->
                    "The program was stopped after it had asked for %,d MiB of memory; does it never end?"
                            .formatted(limits.allocatedBytes() / MEBIBYTE);
            case OUTPUT_LIMIT ->
                    "The program was stopped because it printed more than %,d bytes."
                            .formatted(limits.outputBytes());
            case SOURCE_LIMIT ->
                    "The program is longer than %,d bytes; please shorten it."
                            .formatted(limits.sourceBytes());
            case DRAINED, EXITED, UNCAUGHT, SYNTAX_ERROR ->
                    throw new IllegalArgumentException(limit + " is no limit.");
        };
    }

    String ofCallbacks(long count) {
        return "The program was stopped after %,d callbacks; does it queue new ones for ever?"
                .formatted(count);
    }

    String ofWaiting() {
        return "The program never ends: something that it opened waits for events that never come."
                + " Close it, or call unref() on it.";
    }

    String ofStack() {
        return "The program was stopped because its calls were nested too deeply.";
    }
}
