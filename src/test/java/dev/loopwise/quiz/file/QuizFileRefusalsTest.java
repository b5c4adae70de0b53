package dev.loopwise.quiz.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuizFileRefusalsTest {
    private static final String PATH = "timers/first-timer.js";
    private static final String SMALLEST =
            """
            /*---
            title: A first timer
            topics: [timers]
            difficulty: 1
            explanation: The script ends first.
            ---*/
            setTimeout(() => console.log('timer'), 0);
            """;

    private final QuizFileParser parser = new QuizFileParser();

    @Test
    void parse_noBlock_saysWhereItGoes() {
        assertProblems(
                "console.log(1);\n",
                "1: The file does not start with a block. Put title, topics, difficulty and"
                        + " explanation between the lines /*--- and ---*/ at its very top.");
    }

    @Test
    void parse_emptyFile_hasNoBlock() {
        assertThat(problems("")).hasSize(1).first().asString().startsWith(PATH + ":1: The file");
    }

    @Test
    void parse_blockThatNeverEnds_saysHowToCloseIt() {
        assertProblems(
                "/*---\ntitle: x\nconsole.log(1);\n",
                "1: The block that starts here never ends. Close it by the line ---*/.");
    }

    @Test
    void parse_nothingAfterTheBlock_isRefused() {
        assertProblems(
                SMALLEST.substring(0, SMALLEST.indexOf("setTimeout")) + "\n",
                "8: There is no program after the block.");
    }

    @Test
    void parse_unknownField_isNamedWithItsLine() {
        assertProblems(
                SMALLEST.replace("difficulty: 1", "difficulty: 1\ndificulty: 2"),
                "5: There is no field \"dificulty\". Use title, topics, difficulty, node, answer,"
                        + " grading, subtract-chance, ignore-case, order, attempts, explanation, distractors, env, durations.");
    }

    @Test
    void parse_fieldTwice_isRefused() {
        assertProblems(
                SMALLEST.replace("difficulty: 1", "difficulty: 1\ndifficulty: 2"),
                "5: The field \"difficulty\" is there twice. Remove one of them.");
    }

    @Test
    void parse_missingFields_areAllNamed() {
        assertProblems(
                "/*---\nnode: 24\n---*/\nconsole.log(1);\n",
                "2: The field \"title\" is missing. Add it to the block.",
                "2: The field \"topics\" is missing. Add it to the block.",
                "2: The field \"difficulty\" is missing. Add it to the block.",
                "2: The field \"explanation\" is missing. Add it to the block.");
    }

    @Test
    void parse_wrongTypes_areNamedWithTheirLines() {
        assertProblems(
                """
                /*---
                title: 42
                topics: timers
                difficulty: easy
                explanation: [a]
                distractors: [{a: 1}, true]
                env: 4
                ---*/
                console.log(1);
                """,
                "2: \"title\" must be text. Put it between quotes.",
                "3: \"topics\" must be a list.",
                "4: \"difficulty\" must be a whole number from 1 to 5.",
                "5: \"explanation\" must be text. Put it between quotes.",
                "6: \"an entry of distractors\" must be text. Put it between quotes.",
                "6: \"an entry of distractors\" must be text. Put it between quotes.",
                "7: \"env\" must hold fields of its own.");
    }

    @Test
    void parse_valuesOutOfRange_areRefused() {
        assertProblems(
                """
                /*---
                title: "  "
                topics: []
                difficulty: 6
                node: 23
                answer: guess
                grading: Exact
                attempts: 0
                explanation: x
                distractors: [same, same]
                env: {UV_THREADPOOL_SIZE: 0x10, HOME: /}
                ---*/
                console.log(1);
                """,
                "2: \"title\" is empty. Write something.",
                "3: \"topics\" needs at least one entry.",
                "4: \"difficulty\" must be a whole number from 1 to 5.",
                "5: Node 23 is not known here. Use one of [10, 12, 14, 16, 18, 20, 22, 24, 26].",
                "6: \"answer\" must be one of order, type.",
                "7: \"grading\" must be one of exact, prefix, partial.",
                "8: \"attempts\" must be a whole number from 1 to 10.",
                "10: \"same\" is listed twice. Remove one of them.",
                "11: There is no field \"HOME\". Use UV_THREADPOOL_SIZE.",
                "11: \"UV_THREADPOOL_SIZE\" must be a whole number from 1 to 1024.");
    }

    @Test
    void parse_textsAtTheirLimit_areTakenAndLongerOnesRefused() {
        String title = "x".repeat(FrontMatter.MAX_TITLE_LENGTH);
        String longest = SMALLEST.replace("A first timer", title);

        assertThat(quiz(PATH, longest).frontMatter().title()).isEqualTo(title);
        assertProblems(
                longest.replace(title, title + "y").replace("[timers]", "[Timers]"),
                "2: \"title\" has 121 characters; it may have at most 120 characters.",
                "3: A topic is written in small letters, digits and single hyphens, such as"
                        + " next-tick.");
    }

    @Test
    void parse_textThatCannotBeShown_isRefused() {
        assertProblems(
                SMALLEST.replace("A first timer", "\"bell \\a\"")
                        .replace("The script ends first.", "\"half \\ud800\""),
                "2: \"title\" holds a character that cannot be shown.",
                "5: \"explanation\" holds a character that cannot be shown.");
    }

    @Test
    void parse_brokenYaml_saysTheLine() {
        assertThat(problems(SMALLEST.replace("A first timer", "a: b: c")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith(PATH + ":2: This is not valid YAML: mapping values are not allowed");
    }

    @Test
    void parse_brokenYamlOfManyKinds_isAProblemEachTime() {
        for (String yaml :
                List.of(
                        "",
                        "just text",
                        "- list",
                        "a: *nobody",
                        "a: &a [*a]",
                        "--- \na: 1\n--- \nb: 2",
                        "\ttab: 1",
                        "bell: \u0007",
                        "[".repeat(500),
                        "? [complex, key]\n: 1",
                        "!!java.io.File [x]",
                        "title: !!binary aGk=")) {
            assertThat(problems("/*---\n" + yaml + "\n---*/\nconsole.log(1);\n"))
                    .as(yaml)
                    .isNotEmpty();
        }
    }

    @Test
    void parse_blockThatEndsTheComment_isRefused() {
        assertProblems(
                SMALLEST.replace("The script ends first.", "Write */ first."),
                "5: The characters */ end the comment here, so Node would not read the rest as a"
                        + " comment. Write them in another way.");
    }

    @Test
    void parse_bytesThatAreNotUtf8_saysTheLine() {
        byte[] bytes = SMALLEST.getBytes(StandardCharsets.UTF_8);
        bytes[SMALLEST.indexOf("timer'")] = (byte) 0xC0;

        assertThat(parser.parse(PATH, bytes).problems())
                .containsExactly(
                        new QuizFileProblem(
                                PATH,
                                7,
                                "The file is not text in UTF-8 from this line on. Save it as"
                                        + " UTF-8."));
    }

    @Test
    void parse_zeroByte_saysTheLine() {
        assertProblems(
                SMALLEST + "\0",
                "8: The file holds a zero byte here, so it is not a program. Remove it.");
    }

    @Test
    void parse_fileAtTheSizeLimit_isTakenAndALongerOneRefused() {
        String padding = " ".repeat(QuizFileParser.MAX_BYTES - SMALLEST.length());

        assertThat(quiz(PATH, SMALLEST + padding).program()).endsWith(" ");
        assertProblems(
                SMALLEST + padding + " ", "1: The file is longer than 256 KiB. Make it shorter.");
    }

    private QuizFile quiz(String path, String text) {
        QuizFileOutcome outcome = parser.parse(path, text.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome.problems()).isEmpty();
        return outcome.file().orElseThrow();
    }

    private List<QuizFileProblem> problems(String text) {
        QuizFileOutcome outcome = parser.parse(PATH, text.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome.file()).isEmpty();
        return outcome.problems();
    }

    private void assertProblems(String text, String... linesAndMessages) {
        assertThat(problems(text))
                .extracting(problem -> problem.line() + ": " + problem.message())
                .containsExactly(linesAndMessages);
    }
}
