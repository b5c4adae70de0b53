package dev.loopwise.quiz.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The fields of a quiz file that say how answers are compared and scored. */
class ScoringFieldsTest {
    @Test
    void parse_flags_areTakenAsWritten() {
        FrontMatter about =
                parse("subtract-chance: true\nignore-case: true")
                        .file()
                        .orElseThrow()
                        .frontMatter();

        assertThat(about.subtractChance()).isTrue();
        assertThat(about.spelling().ignoreCase()).isTrue();
    }

    @Test
    void parse_falseFlags_areAsGoodAsNone() {
        assertThat(parse("subtract-chance: false\nignore-case: false").file().orElseThrow())
                .extracting(QuizFile::frontMatter)
                .isEqualTo(parse("attempts: 2").file().orElseThrow().frontMatter());
    }

    @Test
    void parse_flagsThatAreNoFlags_areRefused() {
        for (String value : new String[] {"yes", "1", "\"true\"", "[true]", "TRUE"}) {
            assertThat(parse("ignore-case: " + value).problems())
                    .as(value)
                    .containsExactly(
                            new QuizFileProblem(
                                    "basics/flags.js",
                                    6,
                                    "\"ignore-case\" must be true or false."));
        }
    }

    @Test
    void parse_chanceOfOtherPolicies_isRefused() {
        assertThat(parse("grading: exact\nsubtract-chance: true").problems())
                .containsExactly(
                        new QuizFileProblem(
                                "basics/flags.js",
                                7,
                                "Chance can be subtracted from partial scores only. Say \"grading:"
                                        + " partial\", or remove \"subtract-chance\"."));
    }

    private static QuizFileOutcome parse(String fields) {
        String text =
                """
                /*---
                title: Flags
                topics: [basics]
                difficulty: 1
                explanation: From top to bottom.
                %s
                ---*/
                console.log(1);
                """
                        .formatted(fields);
        return new QuizFileParser().parse("basics/flags.js", text.getBytes(StandardCharsets.UTF_8));
    }
}
