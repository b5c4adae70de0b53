package dev.loopwise.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.js.GraalSimulator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The ordering rules of Node, one program for each: the engine against the recorded answers. */
class ConformanceTest {
    private static final List<RecordedSnippet> CORPUS = RecordedSnippet.all();

    private static Simulator simulator;

    @BeforeAll
    static void startSimulator() {
        simulator = new GraalSimulator(RunLimits.DEFAULT);
    }

    @AfterAll
    static void closeSimulator() {
        simulator.close();
    }

    @Test
    void corpus_isLarge() {
        assertThat(CORPUS).hasSizeGreaterThanOrEqualTo(150);
    }

    @TestFactory
    Stream<DynamicTest> engine_ofEveryRelease_printsWhatIsRecorded() {
        return tests("engine", this::assertEngine);
    }

    /** Keeps the recorded answers honest. */
    @TestFactory
    Stream<DynamicTest> realNode_ofEveryRelease_printsWhatIsRecorded() {
        return tests("real", this::assertRealNode);
    }

    private interface Claim {
        void holds(RecordedSnippet snippet, NodeRelease release);
    }

    private static Stream<DynamicTest> tests(String who, Claim claim) {
        return CORPUS.stream()
                .flatMap(
                        snippet ->
                                snippet.releases().stream()
                                        .map(release -> test(who, snippet, release, claim)));
    }

    private static DynamicTest test(
            String who, RecordedSnippet snippet, NodeRelease release, Claim claim) {
        String name = who + " " + release.major() + " " + snippet.name();
        return DynamicTest.dynamicTest(name, () -> claim.holds(snippet, release));
    }

    private void assertEngine(RecordedSnippet snippet, NodeRelease release) {
        Run run = simulator.run(snippet.under(release));

        assertThat(run.stdout())
                .as(() -> snippet.name() + " on " + release + ", " + run.problem() + run.stderr())
                .isEqualTo(snippet.prints());
        assertThat(run.exitCode()).as(snippet.name()).isEqualTo(snippet.exits());
    }

    private void assertRealNode(RecordedSnippet snippet, NodeRelease release) {
        NodeOutput real =
                RealNode.release(release.major()).run(snippet.file(), snippet.environment());

        assertThat(real.stdout()).as(snippet.name()).isEqualTo(snippet.prints());
        assertThat(real.exitCode()).as(snippet.name()).isEqualTo(snippet.exits());
    }
}
