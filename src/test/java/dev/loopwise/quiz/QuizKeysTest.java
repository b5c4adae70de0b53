package dev.loopwise.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.explore.Exploration;
import dev.loopwise.engine.explore.Explorer;
import dev.loopwise.oracle.NodeOutput;
import dev.loopwise.oracle.RealNode;
import dev.loopwise.quiz.file.QuizFile;
import dev.loopwise.quiz.file.QuizFolder;
import dev.loopwise.quiz.file.QuizKeyRules;
import dev.loopwise.testing.WarmSimulator;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The quizzes that are shipped, each against the real Node of its release. */
class QuizKeysTest {
    private static final QuizFolder.Contents SHIPPED = new QuizFolder(Path.of("quizzes")).read();

    @RegisterExtension static final WarmSimulator SIMULATOR = new WarmSimulator();

    @Test
    void shippedFiles_allParse() {
        assertThat(SHIPPED.problems()).isEmpty();
        assertThat(SHIPPED.files()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void shippedFiles_coverEveryTopic() {
        assertThat(SHIPPED.files())
                .extracting(QuizFile::mainTopic)
                .containsOnly(
                        "async-await",
                        "basics",
                        "blocking",
                        "close-callbacks",
                        "errors",
                        "events",
                        "immediates",
                        "imports",
                        "next-tick",
                        "phases",
                        "polling",
                        "promises",
                        "streams",
                        "thread-pool",
                        "timers");
    }

    @Test
    void shippedFiles_goFromFirstStepsToHard() {
        TreeSet<Integer> difficulties = new TreeSet<>();
        SHIPPED.files().forEach(file -> difficulties.add(file.frontMatter().difficulty()));

        assertThat(difficulties).containsExactly(1, 2, 3, 4, 5);
    }

    @TestFactory
    Stream<DynamicTest> key_ofTheEngine_isWhatRealNodePrints() {
        return SHIPPED.files().stream()
                .map(file -> DynamicTest.dynamicTest(file.path(), () -> assertKeyIsReal(file)));
    }

    private void assertKeyIsReal(QuizFile file) {
        NodeOutput real = runOnRealNode(file);
        Exploration exploration =
                new Explorer(SIMULATOR, QuizKeyRules.LIMITS).explore(file.snippet());
        Run run = exploration.usual();

        assertThat(run.stdout())
                .as(() -> "stdout, ended " + run.problem())
                .isEqualTo(real.stdout());
        assertThat(run.exitCode()).isEqualTo(real.exitCode());
        assertThat(QuizKeyRules.problems(file, exploration)).isEmpty();
        assertThat(real.stdout()).hasSizeBetween(4, 12);
    }

    private static NodeOutput runOnRealNode(QuizFile file) {
        return RealNode.release(file.frontMatter().release().major())
                .run(file.fileName(), file.program(), file.frontMatter().environment());
    }
}
