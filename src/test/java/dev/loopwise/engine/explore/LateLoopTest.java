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

/** A loop that wakes up late finds more done than what it waited for. */
class LateLoopTest {
    private static final ExploreLimits PATIENT = new ExploreLimits(5_000, Duration.ofMinutes(1));

    @RegisterExtension static final WarmSimulator SIMULATOR = new WarmSimulator();

    /** The timer that does not keep the loop alive is called only in the last pass of the other. */
    @Test
    void explore_timerThatKeepsNothingAlive_mayBeDueBeforeTheLoopEnds() {
        assertThat(
                        explore(
                                        Map.of(),
                                        "setTimeout(() => console.log('unrefed'), 3).unref();"
                                                + " setTimeout(() => console.log('last'), 2);")
                                .lines())
                .containsExactlyInAnyOrder(
                        List.of("last"), List.of("last", "unrefed"), List.of("unrefed", "last"));
    }

    /** Real Node of any release prints either, as the thread goes on while the loop wakes up. */
    @Test
    void explore_workThatWaitsForTheThread_mayBeDoneBeforeTheLoopLooks() {
        String source =
                """
                const fs = require('fs');
                for (const i of [1, 2]) {
                  fs.stat('.', () => {
                    console.log('stat', i);
                    setImmediate(() => console.log('immediate', i));
                  });
                }
                """;

        assertThat(explore(Map.of("UV_THREADPOOL_SIZE", "1"), source).lines())
                .containsExactlyInAnyOrder(
                        List.of("stat 1", "stat 2", "immediate 1", "immediate 2"),
                        List.of("stat 1", "immediate 1", "stat 2", "immediate 2"));
    }

    private static Exploration explore(Map<String, String> environment, String source) {
        Snippet snippet =
                new Snippet(
                        "late.js", source, SourceType.COMMONJS, NodeRelease.DEFAULT, environment);
        return new Explorer(SIMULATOR, PATIENT).explore(snippet);
    }
}
