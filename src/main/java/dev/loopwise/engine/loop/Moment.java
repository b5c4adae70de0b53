package dev.loopwise.engine.loop;

/**
 * When something happens, as far as the rules decide it: not before {@code earliestNanos}, not
 * after {@code latestNanos}, and on an idle machine at {@code typicalNanos}.
 *
 * <p>All three count from the start of the process, as {@link VirtualClock#nowNanos()} does.
 */
public record Moment(long earliestNanos, long typicalNanos, long latestNanos) {
    public Moment {
        if (earliestNanos > typicalNanos || typicalNanos > latestNanos) {
            throw new IllegalArgumentException("A moment needs earliest <= typical <= latest.");
        }
    }

    /** A moment that is known exactly. */
    public static Moment at(long nanos) {
        return new Moment(nanos, nanos, nanos);
    }

    /** The moment that comes {@code span} after this one. */
    public Moment plus(Span span) {
        return new Moment(
                earliestNanos + span.shortestNanos(),
                typicalNanos + span.typicalNanos(),
                latestNanos + span.longestNanos());
    }

    /** Whether this can come before {@code other} does. */
    boolean mayPrecede(Moment other) {
        return earliestNanos <= other.latestNanos;
    }
}
