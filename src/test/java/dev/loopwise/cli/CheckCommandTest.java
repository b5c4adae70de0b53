package dev.loopwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String QUIZ =
            """
            /*---
            title: Three lines
            topics: [basics]
            difficulty: 2
            explanation: They come in order.
            distractors: [four]
            ---*/
            console.log('one\\ntwo');
            console.log('three');
            """;

    @TempDir private Path folder;

    @Test
    void check_goodQuizzes_isATableWithoutProblems() throws IOException {
        write("basics/first.js", QUIZ);
        write("timers/second.mjs", QUIZ);

        Terminal terminal = Terminal.call("check", folder.toString());

        assertThat(terminal.exitCode()).isZero();
        assertThat(terminal.outLines())
                .extracting(line -> line.replaceAll(" +\\d+  ok$", " ?  ok"))
                .containsExactly(
                        "    done  quiz               node  level  lines  orders     ms  result",
                        "     1/2  basics/first.js      24      2      3       1 ?  ok",
                        "     2/2  timers/second.mjs    24      2      3       1 ?  ok",
                        "Quizzes: 2, problems: 0");
    }

    @Test
    void check_race_isAProblemUnlessTheQuizAcceptsEveryOrder() throws IOException {
        String race =
                QUIZ
                        + "setTimeout(() => console.log('timer'), 0);\n"
                        + "setImmediate(() => console.log('immediate'));\n";
        write("timers/accepted.js", race.replace("difficulty:", "order: any-valid\ndifficulty:"));
        write("timers/refused.js", race);

        Terminal terminal = Terminal.call("check", folder.toString());

        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.outLines().get(1)).matches(".*accepted.js .* 5 +2 +\\d+  ok");
        assertThat(terminal.outLines().subList(2, 5))
                .containsExactly(
                        "          A race: The timer may or may not be due when the loop comes by,"
                                + " and the immediate does not wait for it.",
                        "              line 11: setTimeout(() => console.log('timer'), 0);",
                        "              line 12: setImmediate(() => console.log('immediate'));");
        assertThat(terminal.outLines().get(5)).isEqualTo("          Must come before:");
        assertThat(terminal.out())
                .containsPattern("-> timer\n")
                .containsPattern("refused.js .* 5 +2 +\\d+  PROBLEM");
        assertThat(terminal.out())
                .contains("timers/refused.js:11: The order of the lines is a race: 2 outcomes can")
                .contains("line 3 of the program asks for (timer) races with what line 4 does");
    }

    @Test
    void check_problems_areListedWithFileAndLine() throws IOException {
        write("basics/distractor.js", QUIZ.replace("[four]", "[two]"));
        write("basics/no-block.js", "console.log(1);");
        write("basics/syntax.js", QUIZ + "let let = 1;\n");

        Terminal terminal = Terminal.call("check", folder.toString());

        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.outLines().subList(3, 7))
                .extracting(line -> line.replaceAll(": .*", ""))
                .containsExactly(
                        "basics/no-block.js:1",
                        "basics/distractor.js:1",
                        "basics/syntax.js:10",
                        "Quizzes");
        assertThat(terminal.out()).endsWith("Quizzes: 2, problems: 3\n");
    }

    @Test
    void check_folderWithoutQuizzes_isAProblem() {
        assertThat(Terminal.call("check", folder.toString()).outLines().subList(1, 3))
                .containsExactly(folder + ":1: There is no quiz in it.", "Quizzes: 0, problems: 1");
    }

    @Test
    void check_folderThatIsNotThere_isAProblem() {
        Terminal terminal = Terminal.call("check", folder.resolve("missing").toString());

        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.out()).contains("The folder cannot be read.");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
