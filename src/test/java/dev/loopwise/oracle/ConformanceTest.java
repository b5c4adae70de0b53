package dev.loopwise.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.js.GraalSimulator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The ordering rules of Node, one program for each: the engine against the recorded answers. */
class ConformanceTest {
    private static final List<RecordedSnippet> CORPUS = RecordedSnippet.all();

    private static final int LOOKS = 3;

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
        assertThat(CORPUS).hasSizeGreaterThanOrEqualTo(500);
    }

    @TestFactory
    Stream<DynamicTest> engine_ofEveryRelease_doesWhatIsRecorded() {
        return CORPUS.stream()
                .flatMap(snippet -> claims(snippet, "engine"))
                .map(claim -> claim.test(this::engine));
    }

    /** Keeps the recordings honest: each by one of its releases, in a full run by all. */
    @TestFactory
    Stream<DynamicTest> realNode_doesWhatIsRecorded() {
        return CORPUS.stream()
                .flatMap(
                        snippet -> {
                            List<Claim> claims = claims(snippet, "real").toList();
                            int one = Math.floorMod(snippet.name().hashCode(), claims.size());
                            return FullRun.isOn() ? claims.stream() : Stream.of(claims.get(one));
                        })
                .map(claim -> claim.test(release -> onRealNode(claim, release)));
    }

    /** A machine that runs all tests at once may turn around what it otherwise never does. */
    private static NodeOutput onRealNode(Claim claim, NodeRelease release) {
        NodeOutput output = claim.snippet().onRealNode(release);
        for (int look = 1; look < LOOKS && !output.equals(claim.output()); look++) {
            output = claim.snippet().onRealNode(release);
        }
        return output;
    }

    private static Stream<Claim> claims(RecordedSnippet snippet, String who) {
        return snippet.recordings().stream()
                .flatMap(
                        recording ->
                                recording.releases().stream()
                                        .map(
                                                release ->
                                                        new Claim(
                                                                who,
                                                                snippet,
                                                                release,
                                                                recording.output())));
    }

    private NodeOutput engine(RecordedSnippet snippet, NodeRelease release) {
        return NodeOutput.of(simulator.run(snippet.under(release)));
    }

    private record Claim(
            String who, RecordedSnippet snippet, NodeRelease release, NodeOutput output) {
        DynamicTest test(BiFunction<RecordedSnippet, NodeRelease, NodeOutput> runner) {
            return test(any -> runner.apply(snippet, release));
        }

        DynamicTest test(Function<NodeRelease, NodeOutput> runner) {
            String name = who + " " + release.major() + " " + snippet.name();
            return DynamicTest.dynamicTest(
                    name,
                    () -> {
                        NodeOutput actual = runner.apply(release).beside(output);
                        assertThat(actual).as(() -> describe(output, actual)).isEqualTo(output);
                    });
        }

        private static String describe(NodeOutput recorded, NodeOutput actual) {
            return "\n" + String.join("\n", Differences.between(recorded, actual)) + "\n";
        }
    }
}
