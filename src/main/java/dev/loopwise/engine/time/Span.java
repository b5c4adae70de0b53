package dev.loopwise.engine.time;

/** How long something takes, in nanoseconds: at least, on an idle machine, and at most. */
public record Span(long shortestNanos, long typicalNanos, long longestNanos) {
    private static final long NANOS_PER_MICRO = 1_000;
    private static final long FOREVER = Long.MAX_VALUE;

    public Span {
        if (shortestNanos < 0 || shortestNanos > typicalNanos || typicalNanos > longestNanos) {
            throw new IllegalArgumentException("A span needs 0 <= shortest <= typical <= longest.");
        }
    }

    /** A span given in microseconds. */
    public static Span ofMicros(long shortest, long typical, long longest) {
        return new Span(
                shortest * NANOS_PER_MICRO, typical * NANOS_PER_MICRO, longest * NANOS_PER_MICRO);
    }

    /** A span that always is as long. */
    public static Span exactly(long nanos) {
        return new Span(nanos, nanos, nanos);
    }

    /** A span whose end is bounded elsewhere. */
    public static Span open(long shortestNanos, long typicalNanos) {
        return new Span(shortestNanos, typicalNanos, FOREVER);
    }

    /** Whether it ends at all. */
    boolean isBounded() {
        return longestNanos != FOREVER;
    }
}
