package dev.loopwise.quiz.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class QuizFolderTest {
    private static final String QUIZ =
            """
            /*---
            title: One line
            topics: [basics]
            difficulty: 1
            explanation: There is only one.
            ---*/
            console.log('one');
            """;

    @TempDir private Path folder;

    @TempDir private Path outside;

    @Test
    void read_severalTopics_givesEveryQuizByPath() throws IOException {
        write("timers/b.js", QUIZ);
        write("basics/c.mjs", QUIZ);
        write("basics/a.js", QUIZ);

        assertThat(paths()).containsExactly("basics/a.js", "basics/c.mjs", "timers/b.js");
        assertThat(problems()).isEmpty();
    }

    @Test
    void read_brokenFiles_keepNoOtherFromBeingRead() throws IOException {
        write("basics/a-no-block.js", "console.log(1);");
        write("basics/b-good.js", QUIZ);
        write("basics/c-broken-yaml.js", QUIZ.replace("One line", "'"));
        Files.write(folder.resolve("basics/d-garbage.js"), new byte[] {'\n', (byte) 0xFF, 0});
        write("basics/e-long.js", QUIZ + " ".repeat(QuizFileParser.MAX_BYTES));
        write("basics/f-good.js", QUIZ);

        assertThat(paths()).containsExactly("basics/b-good.js", "basics/f-good.js");
        assertThat(problems())
                .extracting(problem -> problem.path() + ":" + problem.line())
                .containsExactly(
                        "basics/a-no-block.js:1",
                        "basics/c-broken-yaml.js:6",
                        "basics/d-garbage.js:2",
                        "basics/e-long.js:1");
    }

    @Test
    void read_sameNameInTwoTopics_keepsTheFirstAndNamesIt() throws IOException {
        write("basics/same.js", QUIZ);
        write("timers/same.mjs", QUIZ);

        assertThat(paths()).containsExactly("basics/same.js");
        assertThat(problems())
                .containsExactly(
                        new QuizFileProblem(
                                "timers/same.mjs",
                                1,
                                "The name \"same\" is taken by basics/same.js. Rename one of the two"
                                        + " files."));
    }

    @Test
    void read_linksOutOfTheFolder_areRefused() throws IOException {
        Files.writeString(outside.resolve("far.js"), QUIZ);
        write("basics/near.js", QUIZ);
        Files.createSymbolicLink(
                folder.resolve("basics/far.js"), outside.resolve("far.js").toAbsolutePath());
        Files.createSymbolicLink(folder.resolve("far"), outside.toAbsolutePath());
        Files.createSymbolicLink(folder.resolve("basics/gone.js"), Path.of("nowhere.js"));

        assertThat(paths()).containsExactly("basics/near.js");
        assertThat(problems())
                .containsExactly(
                        new QuizFileProblem(
                                "basics/far.js",
                                1,
                                "The link leads out of the quizzes folder. Copy the file."),
                        new QuizFileProblem(
                                "basics/gone.js",
                                1,
                                "The link leads to nothing that can be read. Copy the file."),
                        new QuizFileProblem(
                                "far",
                                1,
                                "The link leads out of the quizzes folder. Copy the files."));
    }

    @Test
    void read_linksAsKubernetesMountsThem_areFollowed() throws IOException {
        write("basics/..2026/mounted.js", QUIZ);
        Files.createSymbolicLink(folder.resolve("basics/..data"), Path.of("..2026"));
        Files.createSymbolicLink(
                folder.resolve("basics/mounted.js"), Path.of("..data", "mounted.js"));

        assertThat(paths()).containsExactly("basics/mounted.js");
        assertThat(problems()).isEmpty();
    }

    @Test
    void read_folderThatIsALink_isReadLikeAnyOther() throws IOException {
        write("basics/quiz.js", QUIZ);
        Path link = outside.resolve("link");
        Files.createSymbolicLink(link, folder.toAbsolutePath());

        assertThat(new QuizFolder(link).read().files())
                .extracting(QuizFile::path)
                .containsExactly("basics/quiz.js");
    }

    @Test
    void read_misplacedFilesAndFolders_areNamed() throws IOException {
        write("top.js", QUIZ);
        write("basics/deeper/quiz.js", QUIZ);
        write("basics/old.cjs", QUIZ);
        write("basics/notes.md", "Notes.");
        write("README.md", "About.");
        write(".hidden/quiz.js", "not a quiz");

        assertThat(paths()).isEmpty();
        assertThat(problems())
                .extracting(QuizFileProblem::path)
                .containsExactly("basics/deeper", "basics/old.cjs", "top.js");
    }

    @Test
    @Timeout(10)
    void read_whatIsNotAFile_isNotOpened() throws Exception {
        Files.createDirectories(folder.resolve("basics/folder.js"));
        new ProcessBuilder("mkfifo", folder.resolve("basics/pipe.js").toString()).start().waitFor();

        assertThat(problems())
                .containsExactly(
                        new QuizFileProblem(
                                "basics/folder.js",
                                1,
                                "This is not a file. Remove it or rename it."),
                        new QuizFileProblem(
                                "basics/pipe.js",
                                1,
                                "This is not a file. Remove it or rename it."));
    }

    @Test
    void read_folderThatIsNotThere_isOneProblem() {
        Path missing = folder.resolve("missing");

        assertThat(new QuizFolder(missing).read().problems())
                .containsExactly(
                        new QuizFileProblem(
                                missing.toString(),
                                1,
                                "The folder cannot be read. Check its path and permissions."));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> paths() {
        return new QuizFolder(folder).read().files().stream().map(QuizFile::path).toList();
    }

    private List<QuizFileProblem> problems() {
        return new QuizFolder(folder).read().problems();
    }
}
