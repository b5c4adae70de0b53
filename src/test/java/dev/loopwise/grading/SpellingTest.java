package dev.loopwise.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static final Spelling ANY_CASE = new Spelling(true);

    @Test
    void blanksAtLineEnds_doNotCount() {
        assertThat(isRight(Grading.BY_CASE, "a  ", "a\t")).isTrue();
        assertThat(isRight(Grading.BY_CASE, " a", "a")).isFalse();
    }

    @Test
    void unicodeForms_ofTheSameCharacter_areTheSame() {
        assertThat(isRight(Grading.BY_CASE, "cafe\u0301", "caf\u00e9")).isTrue();
        assertThat(isRight(Grading.BY_CASE, "caf\u00e9", "cafe\u0301")).isTrue();
        assertThat(isRight(Grading.BY_CASE, "\ufb01n", "fin")).isFalse();
    }

    @Test
    void letterCase_countsUnlessTheQuizIgnoresIt() {
        assertThat(isRight(Grading.BY_CASE, "Tick", "tick")).isFalse();
        assertThat(isRight(ANY_CASE, "Tick", "tICK")).isTrue();
        assertThat(isRight(ANY_CASE, "\u03a3\u039f\u03a3", "\u03c3\u03bf\u03c3")).isTrue();
        assertThat(isRight(ANY_CASE, "STRASSE", "stra\u00dfe")).isTrue();
    }

    @Test
    void letterCase_isTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr"));
            assertThat(isRight(ANY_CASE, "TITLE", "title")).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void outcomes_thatDifferInCaseOnly_areOne() {
        AnswerKey key = new AnswerKey(List.of(List.of("A"), List.of("a")), ANY_CASE);

        assertThat(key.outcomes()).hasSize(1);
        assertThat(key.text(0)).isEqualTo("A");
    }

    @Property(tries = 500)
    void plainForm_ofAPlainForm_isItself(@ForAll String line, @ForAll boolean ignoreCase) {
        Spelling spelling = new Spelling(ignoreCase);
        String plain = spelling.plain(line);

        assertThat(spelling.plain(plain)).isEqualTo(plain);
        assertThat(isRight(spelling, line, line)).isTrue();
    }

    private static boolean isRight(Spelling spelling, String answer, String printed) {
        return OrderGrader.grade(
                        new Prediction(List.of(answer)),
                        new AnswerKey(List.of(List.of(printed)), spelling),
                        new GradingRules(GradingPolicy.EXACT, 0))
                .right();
    }
}
