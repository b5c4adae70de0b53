package dev.loopwise.engine.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.SourceType;
import dev.loopwise.testing.WarmSimulator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Orders that depend on which pass over the timers a timer is due in. */
class LateTimersTest {
    private static final ExploreLimits PATIENT = new ExploreLimits(5_000, Duration.ofMinutes(1));

    @RegisterExtension static final WarmSimulator SIMULATOR = new WarmSimulator();

    /** The last one may have been set a millisecond later, and then the new list comes first. */
    @Test
    void explore_timerSetBetweenTwoOfOneList_mayComeBeforeTheSecond() {
        assertThat(
                        explore(
                                """
                                setTimeout(() => {
                                  console.log('a');
                                  setTimeout(() => console.log('b'), 0);
                                }, 5);
                                setTimeout(() => console.log('c'), 5);
                                """))
                .containsExactlyInAnyOrder(List.of("a", "b", "c"), List.of("a", "c", "b"));
    }

    /** What keeps the passes apart is queued by a tick that runs only between the two timers. */
    @Test
    void explore_immediateSetByTickOfTimer_mayComeBeforeTheNextTimerOfTheList() {
        assertThat(
                        explore(
                                """
                                setTimeout(() => {
                                  console.log('a');
                                  process.nextTick(() => setImmediate(() => console.log('b')));
                                }, 5);
                                setTimeout(() => console.log('c'), 5);
                                """))
                .containsExactlyInAnyOrder(List.of("a", "b", "c"), List.of("a", "c", "b"));
    }

    /** A wait that may be over already may still take as long as it usually does. */
    @Test
    void explore_lastTimerOfTwoThatWereSetLong_mayBeDueWithTheFirst() {
        assertThat(
                        explore(
                                """
                                setTimeout(() => {
                                  console.log('a');
                                  setTimeout(() => console.log('b'), 0);
                                }, 5);
                                setTimeout(() => {
                                  console.log('c');
                                  setTimeout(() => console.log('d'), 5);
                                }, 2);
                                """))
                .containsExactlyInAnyOrder(
                        List.of("c", "a", "b", "d"),
                        List.of("c", "a", "d", "b"),
                        List.of("a", "c", "b", "d"));
    }

    /** The thread is free before, but the work is not there yet. */
    @Test
    void explore_workHandedInByACallback_waitsForTheNextPoll() {
        assertThat(
                        explore(
                                """
                                const fs = require('fs');
                                fs.stat('/', () => {
                                  console.log('a');
                                  setImmediate(() => console.log('immediate'));
                                  fs.stat('/', () => console.log('c'));
                                });
                                fs.stat('/', () => console.log('b'));
                                """))
                .containsExactlyInAnyOrder(
                        List.of("a", "b", "immediate", "c"), List.of("a", "immediate", "b", "c"));
    }

    private static List<List<String>> explore(String source) {
        Snippet snippet =
                new Snippet(
                        "late.js",
                        source,
                        SourceType.COMMONJS,
                        NodeRelease.DEFAULT,
                        Map.of("UV_THREADPOOL_SIZE", "1"));
        return new Explorer(SIMULATOR, PATIENT).explore(snippet).lines();
    }
}
