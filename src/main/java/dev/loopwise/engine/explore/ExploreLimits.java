package dev.loopwise.engine.explore;

import java.time.Duration;

/**
 * When to stop looking.
 *
 * @param runs how many runs at most
 * @param time how long at most
 */
public record ExploreLimits(int runs, Duration time) {
    /** Enough for any quiz that a learner can answer. */
    public static final ExploreLimits DEFAULT = new ExploreLimits(5_000, Duration.ofSeconds(3));
}
