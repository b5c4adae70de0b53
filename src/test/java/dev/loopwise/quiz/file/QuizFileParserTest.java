package dev.loopwise.quiz.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.SourceType;
import dev.loopwise.grading.GradingPolicy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuizFileParserTest {
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
    void parse_onlyRequiredFields_fillsInTheDefaults() {
        FrontMatter frontMatter = quiz(PATH, SMALLEST).frontMatter();

        assertThat(frontMatter)
                .isEqualTo(
                        new FrontMatter(
                                "A first timer",
                                List.of("timers"),
                                1,
                                NodeRelease.DEFAULT,
                                AnswerMode.ORDER,
                                GradingPolicy.PARTIAL,
                                false,
                                false,
                                OrderRule.ONE,
                                2,
                                "The script ends first.",
                                List.of(),
                                Map.of(),
                                Durations.USUAL));
    }

    @Test
    void parse_everyField_takesEachAsWritten() {
        String text =
                """
                /*---
                title: "Pool: one thread"
                topics: [thread-pool, fs]
                difficulty: 5
                node: 22
                answer: type
                grading: partial
                subtract-chance: true
                ignore-case: true
                order: any-valid
                attempts: 10
                explanation: |
                  First line.

                  Second paragraph.
                distractors:
                  - never
                  - "1"
                env:
                  UV_THREADPOOL_SIZE: 1
                durations:
                  fs: 20-40 ms
                ---*/
                console.log(1);
                """;

        assertThat(quiz("thread-pool/one-thread.mjs", text).frontMatter())
                .isEqualTo(
                        new FrontMatter(
                                "Pool: one thread",
                                List.of("thread-pool", "fs"),
                                5,
                                new NodeRelease(22),
                                AnswerMode.TYPE,
                                GradingPolicy.PARTIAL,
                                true,
                                true,
                                OrderRule.ANY_VALID,
                                10,
                                "First line.\n\nSecond paragraph.",
                                List.of("never", "1"),
                                Map.of("UV_THREADPOOL_SIZE", "1"),
                                new Durations(Map.of("fs", "20-40 ms"))));
    }

    @Test
    void parse_names_comeFromThePath() {
        QuizFile quiz = quiz("imports/import-order.mjs", SMALLEST);

        assertThat(quiz.slug()).isEqualTo("import-order");
        assertThat(quiz.mainTopic()).isEqualTo("imports");
        assertThat(quiz.snippet())
                .isEqualTo(
                        new Snippet(
                                "import-order.mjs",
                                "setTimeout(() => console.log('timer'), 0);\n",
                                SourceType.MODULE,
                                NodeRelease.DEFAULT,
                                Map.of()));
    }

    @Test
    void parse_windowsLineEndsAndByteOrderMark_areAccepted() {
        QuizFile quiz = quiz(PATH, "\uFEFF" + SMALLEST.replace("\n", "\r\n"));

        assertThat(quiz.program()).isEqualTo("setTimeout(() => console.log('timer'), 0);\r\n");
        assertThat(quiz.source()).startsWith("/*---");
    }

    @Test
    void contentHash_dependsOnContentAndPathAlone() {
        String hash = quiz(PATH, SMALLEST).contentHash();

        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(quiz(PATH, SMALLEST).contentHash()).isEqualTo(hash);
        assertThat(quiz(PATH, SMALLEST + "\n").contentHash()).isNotEqualTo(hash);
        assertThat(quiz("timers/first-timer.mjs", SMALLEST).contentHash()).isNotEqualTo(hash);
    }

    @Test
    void parse_namesThatAreNoSlugs_areRefused() {
        for (String path :
                List.of(
                        "first.js",
                        "a/b/c.js",
                        "a/B.js",
                        "a/b c.js",
                        "a/b.ts",
                        "a/.js",
                        "a/\u00e9.js",
                        "a/" + "x".repeat(81) + ".js")) {
            assertThat(parser.parse(path, SMALLEST.getBytes(StandardCharsets.UTF_8)).problems())
                    .extracting(QuizFileProblem::message)
                    .as(path)
                    .containsExactly(
                            "A quiz file is called <topic>/<name>.js or <topic>/<name>.mjs, both"
                                    + " names in small letters, digits and hyphens. Rename or move"
                                    + " it.");
        }
    }

    private QuizFile quiz(String path, String text) {
        QuizFileOutcome outcome = parser.parse(path, text.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome.problems()).isEmpty();
        return outcome.file().orElseThrow();
    }
}
