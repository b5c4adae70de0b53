package dev.loopwise.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Gives every bean the same clock, so that tests can give them another. */
final class ClockProducer {
    /** A time is the same before it is stored and after it is read. */
    private static final Duration POSTGRES_PRECISION = Duration.of(1, ChronoUnit.MICROS);

    ClockProducer() {}

    @Produces
    @ApplicationScoped
    static Clock clock() {
        return Clock.tick(Clock.systemUTC(), POSTGRES_PRECISION);
    }
}
