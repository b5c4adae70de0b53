package dev.loopwise.engine;

import java.time.Duration;

/**
 * What a run may use before it is ended.
 *
 * @param statements executed statements
 * @param wallClock processor time of the run; five times as much real time on a busy machine
 * @param allocatedBytes bytes allocated by the thread of the run
 * @param outputBytes bytes printed, both streams together
 * @param sourceBytes length of the source in UTF-8
 */
public record RunLimits(
        long statements,
        Duration wallClock,
        long allocatedBytes,
        int outputBytes,
        int sourceBytes) {
    private static final int MEBIBYTE = 1 << 20;

    /** Generous for any quiz, small for any machine. */
    public static final RunLimits DEFAULT =
            new RunLimits(
                    20_000_000, Duration.ofMillis(1750), 256L * MEBIBYTE, MEBIBYTE, MEBIBYTE / 4);
}
