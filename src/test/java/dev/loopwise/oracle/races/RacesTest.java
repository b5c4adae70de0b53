package dev.loopwise.oracle.races;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.explore.Admitter;
import dev.loopwise.engine.explore.Exploration;
import dev.loopwise.engine.explore.ExploreLimits;
import dev.loopwise.engine.explore.Explorer;
import dev.loopwise.testing.WarmSimulator;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every order that real Node was ever seen to print is one that the engine says can happen. */
class RacesTest {
    private static final ExploreLimits PATIENT = new ExploreLimits(5_000, Duration.ofSeconds(30));

    @RegisterExtension static final WarmSimulator SIMULATOR = new WarmSimulator();

    static List<RacySnippet> races() {
        return RacySnippet.all();
    }

    @Test
    void races_corpus_isLargeAndEachWasRunManyTimes() {
        assertThat(races()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(races())
                .allSatisfy(
                        race ->
                                assertThat(
                                                race.seen().values().stream()
                                                        .mapToInt(Integer::intValue)
                                                        .sum())
                                        .isGreaterThanOrEqualTo(200));
    }

    @ParameterizedTest
    @MethodSource("races")
    void explore_race_findsEveryOrderThatRealNodeShowed(RacySnippet race) {
        Exploration exploration = new Explorer(SIMULATOR, PATIENT).explore(race.snippet());

        assertThat(exploration.isComplete()).isTrue();
        assertThat(exploration.lines()).hasSizeGreaterThan(1).containsAll(race.seen().keySet());
    }

    @ParameterizedTest
    @MethodSource("races")
    void admits_orderThatRealNodeShowed_isAdmitted(RacySnippet race) {
        Admitter admitter = new Admitter(SIMULATOR, PATIENT);

        assertThat(race.seen().keySet())
                .allMatch(lines -> admitter.admits(race.snippet(), lines).isAdmitted());
    }
}
