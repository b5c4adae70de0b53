package dev.loopwise.engine.js;

import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.RunLimits;
import java.util.EnumMap;
import java.util.Map;

/**
 * Full sentences for runs that a limit ended. They are made before any run: where one is needed
 * there may be no room left on the stack to make it.
 */
final class LimitWords {
    private static final long MEBIBYTE = 1 << 20;

    private final Map<RunEnd, String> sentences = new EnumMap<>(RunEnd.class);
    private final String ofCallbacks;

    LimitWords(RunLimits limits, long callbacks) {
        add(
                RunEnd.STATEMENT_LIMIT,
                "The program was stopped after %,d statements; is there a loop that never ends?",
                limits.statements());
        add(
                RunEnd.TIME_LIMIT,
                "The program was stopped after %s seconds; is there a loop that never ends?",
                limits.wallClock().toMillis() / 1000.0);
        add(
                RunEnd.MEMORY_LIMIT,
                "The program was stopped after it had asked for %,d MiB of memory; does it never end?",
                limits.allocatedBytes() / MEBIBYTE);
        add(
                RunEnd.OUTPUT_LIMIT,
                "The program was stopped because it printed more than %,d bytes.",
                limits.outputBytes());
        add(
                RunEnd.SOURCE_LIMIT,
                "The program is longer than %,d bytes; please shorten it.",
                limits.sourceBytes());
        ofCallbacks =
                "The program was stopped after %,d callbacks; does it queue new ones for ever?"
                        .formatted(callbacks);
    }

    private void add(RunEnd limit, String sentence, Object amount) {
        sentences.put(limit, sentence.formatted(amount));
    }

    /**
     * @param limit one of the limits
     */
    String of(RunEnd limit) {
        return sentences.get(limit);
    }

    String ofCallbacks() {
        return ofCallbacks;
    }

    String ofWaiting() {
        return "The program never ends: something that it opened waits for events that never come."
                + " Close it, or call unref() on it.";
    }

    String ofTrouble() {
        return "The program was stopped because the engine could not go on with it; are its calls"
                + " nested too deeply?";
    }

    String ofStack() {
        return "The program was stopped because its calls were nested too deeply.";
    }
}
