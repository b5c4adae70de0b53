package dev.loopwise.engine.loop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VirtualClockTest {
    @Test
    void readNanos_inABusyWaitOfAMinute_endsAfterFewReads() {
        VirtualClock clock = new VirtualClock();
        int reads = 0;
        while (clock.readNanos() < 60_000_000_000L) {
            reads++;
        }

        assertThat(reads).isLessThan(65_000);
    }

    @Test
    void readNanos_twice_movesOn() {
        VirtualClock clock = new VirtualClock();

        assertThat(clock.readNanos()).isLessThan(clock.readNanos());
    }

    @Test
    void advanceNanos_negative_countsAsNone() {
        VirtualClock clock = new VirtualClock();
        clock.advanceNanos(-5);

        assertThat(clock.nowNanos()).isZero();
    }
}
