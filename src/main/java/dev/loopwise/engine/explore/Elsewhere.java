package dev.loopwise.engine.explore;

import dev.loopwise.engine.Readings;
import java.util.List;
import java.util.stream.IntStream;

/** Steers one run by a plan at another time, with other dice, on a slower or faster machine. */
final class Elsewhere extends PlannedRun {
    /** Another month, another day of the week, another hour, minute, second and microsecond. */
    private static final long AHEAD_NANOS = 30L * 24 * 3_600 * 1_000_000_000 + 25_271_123_457_000L;

    /** Seeds that lie close give numbers that do. */
    private static final long SEEDS_APART = 0x9E37_79B9_7F4A_7C15L;

    /** As far as machines differ while their programs do what they usually do. */
    private static final List<Double> RATES = List.of(1.0, 1.1, 1.6, 0.9);

    private final Readings readings;

    private Elsewhere(SchedulePlan plan, Readings readings) {
        super(plan);
        this.readings = readings;
    }

    /** A schedule at so many places. */
    static List<Elsewhere> under(SchedulePlan plan, int places) {
        return IntStream.rangeClosed(1, places)
                .mapToObj(place -> new Elsewhere(plan, readings(place)))
                .toList();
    }

    private static Readings readings(int place) {
        return new Readings(
                place * SEEDS_APART, place * AHEAD_NANOS, RATES.get(place % RATES.size()));
    }

    @Override
    public Readings readings() {
        return readings;
    }
}
