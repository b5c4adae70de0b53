package dev.loopwise.engine.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.Operation.Kind;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.explore.Race.Side;
import dev.loopwise.testing.WarmSimulator;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RaceTest {
    private static final ExploreLimits PATIENT = new ExploreLimits(5_000, Duration.ofMinutes(1));

    @RegisterExtension static final WarmSimulator SIMULATOR = new WarmSimulator();

    @Test
    void races_timerAgainstImmediate_areBothLines() {
        assertThat(
                        races(
                                """
                                console.log('main');
                                setTimeout(() => console.log('timeout'), 0);
                                setImmediate(() => console.log('immediate'));
                                """))
                .containsExactly(new Race(new Side(Kind.TIMER, 2), new Side(Kind.IMMEDIATE, 3)));
    }

    @Test
    void races_workThatAPromiseWaitsFor_isAtTheLineThatAskedForIt() {
        assertThat(
                        races(
                                """
                                const { stat } = require('fs/promises');
                                async function look(name) {
                                  await null;
                                  await stat('.');
                                  console.log(name);
                                }
                                look('a');
                                require('crypto').randomBytes(8, () => console.log('b'));
                                """))
                .containsExactly(
                        new Race(new Side(Kind.FILE_WORK, 4), new Side(Kind.CALCULATION, 8)));
    }

    @Test
    void races_laterStepsOfOneCall_belongToTheLineOfTheCall() {
        assertThat(
                        races(
                                """
                                const fs = require('fs');
                                fs.readFile(__filename, () => console.log('read'));

                                setTimeout(() => console.log('timer'), 1);
                                """))
                .containsExactly(new Race(new Side(Kind.FILE_WORK, 2), new Side(Kind.TIMER, 4)));
    }

    @Test
    void races_orderThatChangesNothing_isNone() {
        assertThat(
                        races(
                                """
                                const { randomBytes } = require('crypto');
                                for (let i = 0; i < 3; i++) randomBytes(8, () => console.log('done'));
                                """))
                .isEmpty();
    }

    private static List<Race> races(String source) {
        Snippet snippet = Snippet.of("snippet.js", source);
        return new Explorer(SIMULATOR, PATIENT).explore(snippet).races();
    }
}
