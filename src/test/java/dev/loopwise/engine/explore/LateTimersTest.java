package dev.loopwise.engine.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.SourceType;
import dev.loopwise.testing.WarmSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Orders that depend on which pass over the timers a timer is due in. */
class LateTimersTest {
    private static final Path RACES = Path.of("src", "test", "resources", "races");
    private static final ExploreLimits PATIENT = new ExploreLimits(5_000, Duration.ofMinutes(1));

    @RegisterExtension static final WarmSimulator SIMULATOR = new WarmSimulator();

    /** The last one may have been set a millisecond later, and then the new list comes first. */
    @Test
    void explore_timerSetBetweenTwoOfOneList_mayComeBeforeTheSecond() throws IOException {
        assertThat(explore("timers/list-left-behind.js"))
                .containsExactlyInAnyOrder(List.of("a", "b", "c"), List.of("a", "c", "b"));
    }

    /** What keeps the passes apart is queued by a tick that runs only between the two timers. */
    @Test
    void explore_immediateSetByTickOfTimer_mayComeBeforeTheNextTimerOfTheList() throws IOException {
        assertThat(explore("timers/immediate-set-by-tick-of-timer.js"))
                .containsExactlyInAnyOrder(List.of("a", "b", "c"), List.of("a", "c", "b"));
    }

    /** A wait that may be over already may still take as long as it usually does. */
    @Test
    void explore_lastTimerOfTwoThatWereSetLong_mayBeDueWithTheFirst() throws IOException {
        assertThat(explore("timers/nested-timers-due-together.js"))
                .containsExactlyInAnyOrder(
                        List.of("c", "a", "b", "d"),
                        List.of("c", "a", "d", "b"),
                        List.of("a", "c", "b", "d"));
    }

    /** The thread is free before, but the work is not there yet. */
    @Test
    void explore_workHandedInByACallback_waitsForTheNextPoll() throws IOException {
        assertThat(explore("pool/work-handed-in-by-callback.js"))
                .containsExactlyInAnyOrder(
                        List.of("a", "b", "immediate", "c"), List.of("a", "immediate", "b", "c"));
    }

    private static List<List<String>> explore(String race) throws IOException {
        Snippet snippet =
                new Snippet(
                        "late.js",
                        Files.readString(RACES.resolve(race)),
                        SourceType.COMMONJS,
                        NodeRelease.DEFAULT,
                        Map.of("UV_THREADPOOL_SIZE", "1"));
        return new Explorer(SIMULATOR, PATIENT).explore(snippet).lines();
    }
}
