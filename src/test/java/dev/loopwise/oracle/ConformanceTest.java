package dev.loopwise.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.testing.WarmSimulator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The ordering rules of Node, one program for each: the engine against the recorded answers. */
class ConformanceTest {
    private static final List<RecordedSnippet> CORPUS = RecordedSnippet.all();

    private static final int LOOKS = 3;
    private static final int ONE_IN = 3;

    @RegisterExtension static final WarmSimulator SIMULATOR = new WarmSimulator();

    @Test
    void corpus_isLarge() {
        assertThat(CORPUS).hasSizeGreaterThanOrEqualTo(500);
    }

    @TestFactory
    Stream<DynamicTest> engine_ofEveryRelease_doesWhatIsRecorded() {
        return tested(CORPUS.stream().flatMap(snippet -> claims(snippet, "engine")), this::engine);
    }

    /** Keeps the recordings honest: a third of them by one release, in a full run all by all. */
    @TestFactory
    Stream<DynamicTest> realNode_doesWhatIsRecorded() {
        Stream<Claim> asked =
                FullRun.isOn()
                        ? CORPUS.stream().flatMap(snippet -> claims(snippet, "real"))
                        : CORPUS.stream()
                                .filter(snippet -> hashOf(snippet) % ONE_IN == 0)
                                .map(ConformanceTest::oneClaim);
        return tested(asked, ConformanceTest::onRealNode);
    }

    private static Claim oneClaim(RecordedSnippet snippet) {
        List<Claim> all = claims(snippet, "real").toList();
        return all.get(hashOf(snippet) / ONE_IN % all.size());
    }

    private static int hashOf(RecordedSnippet snippet) {
        return snippet.name().hashCode() & Integer.MAX_VALUE;
    }

    /** Runs the claims on all processors, and then tells of them one after the other. */
    private static Stream<DynamicTest> tested(
            Stream<Claim> claims, Function<Claim, NodeOutput> runner) {
        return claims.toList().parallelStream()
                .map(claim -> claim.test(runner.apply(claim)))
                .toList()
                .stream();
    }

    /** A machine that runs all tests at once may turn around what it otherwise never does. */
    private static NodeOutput onRealNode(Claim claim) {
        NodeOutput output = claim.snippet().onRealNode(claim.release());
        for (int look = 1; look < LOOKS && !output.equals(claim.output()); look++) {
            output = claim.snippet().onRealNode(claim.release());
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

    private NodeOutput engine(Claim claim) {
        return NodeOutput.of(SIMULATOR.run(claim.snippet().under(claim.release())));
    }

    private record Claim(
            String who, RecordedSnippet snippet, NodeRelease release, NodeOutput output) {
        DynamicTest test(NodeOutput found) {
            String name = who + " " + release.major() + " " + snippet.name();
            NodeOutput actual = found.beside(output);
            return DynamicTest.dynamicTest(
                    name,
                    () -> assertThat(actual).as(() -> describe(output, actual)).isEqualTo(output));
        }

        private static String describe(NodeOutput recorded, NodeOutput actual) {
            return "\n" + String.join("\n", Differences.between(recorded, actual)) + "\n";
        }
    }
}
