package dev.loopwise.engine.pool;

import dev.loopwise.engine.time.Span;
import java.util.Map;

/**
 * How long work and input take in one run.
 *
 * @param own what a snippet says of them, whatever is usual
 */
public record WorkSpans(Map<WorkFamily, Span> own) {
    /** What is usual. */
    public static final WorkSpans USUAL = new WorkSpans(Map.of());

    private static final double LEAST_SHARE = 0.4;
    private static final double MOST_SHARE = 4;

    /**
     * How long a busy machine may keep a thread waiting for a processor. Observed on Node 24 beside
     * three busy processes on two processors: {@code randomBytes} took 9 ms and more in half of 40
     * runs; 14 ms, the longest of them, count as an interruption.
     */
    private static final long KEPT_WAITING_MICROS = 10_000;

    private static final double MICROS_PER_MILLI = 1_000;

    public WorkSpans {
        own = Map.copyOf(own);
    }

    /**
     * How long one piece takes.
     *
     * @param millis what its size makes of it on an idle machine; 0 when that is not known
     */
    public Span of(WorkFamily family, double millis) {
        Span told = own.get(family);
        if (told != null) {
            return told;
        }
        if (millis > 0) {
            double micros = millis * MICROS_PER_MILLI;
            return Span.ofMicros(
                    (long) (micros * LEAST_SHARE),
                    (long) micros,
                    (long) (micros * MOST_SHARE) + KEPT_WAITING_MICROS);
        }
        return family.span();
    }
}
