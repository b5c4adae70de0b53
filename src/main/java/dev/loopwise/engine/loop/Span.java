package dev.loopwise.engine.loop;

/** How long something takes, in nanoseconds: at least, on an idle machine, and at most. */
public record Span(long shortestNanos, long typicalNanos, long longestNanos) {
    private static final long NANOS_PER_MICRO = 1_000;

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
}
