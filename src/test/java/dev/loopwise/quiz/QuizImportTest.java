package dev.loopwise.quiz;

import static dev.loopwise.testing.Api.instructor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.loopwise.quiz.file.QuizFileProblem;
import dev.loopwise.shared.LoopwiseSettings;
import dev.loopwise.testing.Api;
import dev.loopwise.testing.ServiceTest;
import dev.loopwise.testing.TwoQuizzes;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class QuizImportTest {
    private final KeyFinder keys;
    private final QuizAuthoring authoring;
    private QuizImport quizImport;
    private Path topic;

    QuizImportTest(KeyFinder keys, QuizAuthoring authoring) {
        this.keys = keys;
        this.authoring = authoring;
    }

    @BeforeEach
    void useAFolderOfItsOwn() throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), "quizzes");
        topic = Files.createDirectories(folder.resolve("lists"));
        quizImport = new QuizImport(settings(folder), keys, authoring);
    }

    @Test
    void run_newFile_isPublishedWithItsKey() throws IOException {
        write("new-file", "[1, 2, 3]");

        assertThat(quizImport.run().created()).containsExactly("new-file");

        instructor()
                .get("/api/v1/quizzes/new-file")
                .then()
                .body("status", equalTo("published"))
                .body("origin", equalTo("file"))
                .body("key.lines", contains("1", "2", "3"));
    }

    @Test
    void run_unchangedFile_isLeftAlone() throws IOException {
        write("unchanged", "[1, 2, 3]");
        quizImport.run();

        ImportReport second = quizImport.run();

        assertThat(second.unchanged()).isEqualTo(1);
        instructor().get("/api/v1/quizzes/unchanged").then().body("version", equalTo(1));
    }

    @Test
    void run_changedFile_makesTheNextVersion() throws IOException {
        write("changed-file", "[1, 2, 3]");
        quizImport.run();
        write("changed-file", "[3, 2, 1]");

        assertThat(quizImport.run().changed()).containsExactly("changed-file");

        instructor()
                .get("/api/v1/quizzes/changed-file")
                .then()
                .body("version", equalTo(2))
                .body("key.lines", contains("3", "2", "1"));
    }

    @Test
    void run_brokenFiles_areNamedAndTheOthersComeIn() throws IOException {
        write("sound", "[1, 2, 3]");
        write("syntax", "[1, 2");
        Files.writeString(topic.resolve("no-block.js"), "console.log('one');");
        Files.writeString(topic.resolve("endless.js"), TwoQuizzes.quiz("[1]") + "for (;;) {}");

        ImportReport report = quizImport.run();

        assertThat(report.created()).containsExactly("sound");
        assertThat(report.rejected())
                .extracting(QuizFileProblem::path)
                .containsExactlyInAnyOrder(
                        "lists/syntax.js", "lists/no-block.js", "lists/endless.js");
    }

    @Test
    void run_slugOfAnApiQuiz_isNotOverwritten() throws IOException {
        Api.publishQuiz("made-over-api", 2);
        write("made-over-api", "[1, 2, 3]");

        assertThat(quizImport.run().rejected())
                .extracting(QuizFileProblem::path)
                .containsExactly("lists/made-over-api.js");

        instructor()
                .get("/api/v1/quizzes/made-over-api")
                .then()
                .body("origin", equalTo("api"))
                .body("version", equalTo(1));
    }

    @Test
    void change_quizOfAFile_isRefusedOverTheApi() throws IOException {
        write("kept-in-file", "[1, 2, 3]");
        quizImport.run();

        instructor()
                .header("If-Match", "\"0\"")
                .body(
                        """
                        {"title": "A", "topics": ["a"], "difficulty": 1, "explanation": "E",
                         "program": "console.log(1)"}
                        """)
                .put("/api/v1/quizzes/kept-in-file")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:loopwise:problem:quiz-kept-in-file"));
    }

    private void write(String slug, String list) throws IOException {
        Files.writeString(topic.resolve(slug + ".js"), TwoQuizzes.quiz(list));
    }

    /** Settings that say where the quizzes are and nothing else. */
    private static LoopwiseSettings settings(Path quizzes) {
        return (LoopwiseSettings)
                Proxy.newProxyInstance(
                        LoopwiseSettings.class.getClassLoader(),
                        new Class<?>[] {LoopwiseSettings.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("quizzesFolder")) {
                                return quizzes;
                            }
                            throw new UnsupportedOperationException(method.getName());
                        });
    }
}
