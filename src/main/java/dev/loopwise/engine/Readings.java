package dev.loopwise.engine;

/**
 * What a program gets to see of the time and of chance. Neither is part of the order in which its
 * callbacks run, unless it asks.
 *
 * @param seed of the random numbers
 * @param aheadNanos by how much the clocks are ahead of the usual time, in nanoseconds
 * @param rate how much faster than usual the clocks go, above 0
 */
public record Readings(long seed, long aheadNanos, double rate) {
    /** Chance and time are the same in every run, so that a run can be repeated. */
    public static final Readings USUAL = new Readings(20_260_101, 0, 1);

    public Readings {
        if (!(rate > 0)) {
            throw new IllegalArgumentException("A clock goes at a rate above 0, not " + rate + ".");
        }
    }

    /** What a clock shows, in nanoseconds, when {@code nanos} have passed. */
    public double shown(long nanos) {
        return aheadNanos + nanos * rate;
    }
}
