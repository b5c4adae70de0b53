package dev.loopwise.engine.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TimerQueueTest {
    private final LoopFixture fixture = new LoopFixture(24);

    @Test
    void run_equalExpiry_theListMadeFirstComesFirst() {
        fixture.timer(10, fixture.note("10"));
        fixture.timer(5, fixture.then("5", () -> fixture.timer(5, fixture.note("5 + 5"))));

        fixture.loop.run();

        assertThat(fixture.ran).containsExactly("5", "10", "5 + 5");
    }

    @Test
    void run_timerArmedInAPass_waitsForTheNextPass() {
        fixture.timer(
                1,
                fixture.then(
                        "a",
                        () -> {
                            fixture.clock.advanceNanos(20_000_000);
                            fixture.timer(1, fixture.note("late"));
                        }));
        fixture.timer(5, fixture.note("b"));
        fixture.immediate(
                fixture.then("check", () -> fixture.immediate(fixture.note("next check"))));
        fixture.clock.advanceNanos(1_000_000);

        fixture.loop.run();

        assertThat(fixture.ran).startsWith("a", "check");
    }

    @Test
    void clear_insideAnEarlierTimerOfTheList_keepsItFromRunning() {
        Timer cleared = new Timer(fixture.note("never"), 1, false);
        fixture.timer(1, fixture.then("a", () -> fixture.loop.timers().clear(cleared)));
        fixture.loop.timers().arm(cleared);
        fixture.timer(1, fixture.note("c"));

        fixture.loop.run();

        assertThat(fixture.ran).containsExactly("a", "c");
    }

    @Test
    void interval_clearedInItsCallback_doesNotRunAgain() {
        Timer[] interval = new Timer[1];
        interval[0] =
                new Timer(
                        fixture.then("interval", () -> fixture.loop.timers().clear(interval[0])),
                        3,
                        true);
        fixture.loop.timers().arm(interval[0]);

        fixture.loop.run();

        assertThat(fixture.ran).containsExactly("interval");
    }

    @Test
    void arm_again_startsOver() {
        Timer timer = new Timer(fixture.note("refreshed"), 10, false);
        fixture.loop.timers().arm(timer);
        fixture.timer(5, fixture.then("5", () -> fixture.loop.timers().arm(timer)));
        fixture.timer(12, fixture.note("12"));

        fixture.loop.run();

        assertThat(fixture.ran).containsExactly("5", "12", "refreshed");
    }

    @Property
    void run_timersArmedTogether_areOrderedByDurationThenByArming(
            @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 6) Integer> durations) {
        LoopFixture fresh = new LoopFixture(24);
        IntStream.range(0, durations.size())
                .forEach(
                        i -> fresh.timer(durations.get(i), fresh.note(durations.get(i) + "#" + i)));

        fresh.loop.run();

        List<String> expected =
                IntStream.range(0, durations.size())
                        .boxed()
                        .sorted(java.util.Comparator.comparing(durations::get))
                        .map(i -> durations.get(i) + "#" + i)
                        .toList();
        assertThat(fresh.ran).containsExactlyElementsOf(expected);
    }
}
