package dev.loopwise.engine.explore;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.Steering;
import dev.loopwise.testing.WarmSimulator;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An engine that does not repeat its runs is found out, instead of giving a wrong key. */
class HiddenChoiceTest {
    private static final Snippet TIMER_AND_IMMEDIATE =
            Snippet.of(
                    "timer.js",
                    "setTimeout(() => console.log('timer'), 0);"
                            + " setImmediate(() => console.log('immediate'));");
    private static final Snippet TWO_JOBS =
            Snippet.of(
                    "jobs.js",
                    "const { randomBytes } = require('crypto');"
                            + " for (const i of [1, 2]) randomBytes(8, () => console.log(i));");
    private static final Snippet NO_CHOICE = Snippet.of("plain.js", "console.log('plain');");

    @RegisterExtension static final WarmSimulator SIMULATOR = new WarmSimulator();

    @Test
    void explore_runThatMeetsOtherChoices_isAnError() {
        assertRefused(TIMER_AND_IMMEDIATE, 2, TWO_JOBS, "0:1");
    }

    @Test
    void explore_runThatMeetsNoChoice_isAnError() {
        assertRefused(TIMER_AND_IMMEDIATE, 2, NO_CHOICE, "0:1");
    }

    @Test
    void explore_programThatPrintsSomethingElseTheSecondTime_isAnError() {
        assertRefused(NO_CHOICE, 1, Snippet.of("other.js", "console.log('other');"), "canonical");
    }

    private static void assertRefused(Snippet first, int times, Snippet later, String schedule) {
        Explorer explorer = new Explorer(new Forgetful(first, times, later), ExploreLimits.DEFAULT);

        assertThatThrownBy(() -> explorer.explore(first))
                .isInstanceOf(HiddenChoiceException.class)
                .hasMessage("The schedule %s did not lead to the same run twice.", schedule);
    }

    /** The real engine, which runs another snippet after some times. */
    private record Forgetful(Snippet first, int times, Snippet later, AtomicInteger runs)
            implements Simulator {
        private Forgetful(Snippet first, int times, Snippet later) {
            this(first, times, later, new AtomicInteger());
        }

        @Override
        public Run run(Snippet snippet, Steering steering) {
            return SIMULATOR.run(runs.getAndIncrement() < times ? first : later, steering);
        }

        @Override
        public void close() {
            SIMULATOR.close();
        }
    }
}
