package dev.loopwise.oracle.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.js.GraalSimulator;
import dev.loopwise.oracle.FullRun;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random asynchronous programs do the same in the engine as on real Node, asked now: 40 for each
 * release, which are 280, and 2,000 for each in a full run. A program on which they disagree is
 * made as small as it can be.
 */
class AgreementTest {
    private static final long PROGRAMS = 40;
    private static final long PROGRAMS_IN_A_FULL_RUN = 2_000;

    /** How many of all programs a busy machine may turn into a race. */
    private static final double MOST_RACES = 0.05;

    private static Simulator simulator;

    @BeforeAll
    static void startSimulator() {
        RunLimits usual = RunLimits.DEFAULT;
        // The machine that runs all tests at once may be slow.
        simulator =
                new GraalSimulator(
                        new RunLimits(
                                usual.statements(),
                                Duration.ofSeconds(20),
                                4 * usual.allocatedBytes(),
                                usual.outputBytes(),
                                usual.sourceBytes()));
    }

    @AfterAll
    static void closeSimulator() {
        simulator.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 12, 18, 20, 22, 24, 26})
    void engine_randomPrograms_doWhatRealNodeDoes(int major) throws Exception {
        NodeRelease release = new NodeRelease(major);
        Agreement agreement = new Agreement(simulator, release);
        long count = FullRun.isOn() ? PROGRAMS_IN_A_FULL_RUN : PROGRAMS;
        List<Disagreement> disagreements;
        try (Sweep sweep = new Sweep()) {
            disagreements = sweep.disagreements(agreement, release, 1, count);
        }

        assertThat(disagreements.stream().limit(1).map(agreement::shrink)).isEmpty();
        assertThat(agreement.races()).isLessThanOrEqualTo((int) (count * MOST_RACES));
    }
}
