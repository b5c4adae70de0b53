package dev.loopwise.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class OrderGraderTest {
    private static final List<List<String>> KEY = List.of(List.of("a", "b", "c", "d"));

    @Test
    void grade_rightOrder_isRight() {
        assertThat(partial("a", "b", "c", "d"))
                .isEqualTo(
                        new Verdict.Judged(
                                new Marks(GradingPolicy.PARTIAL, 4, 4, 0),
                                new Leading(4, OptionalInt.empty(), List.of(), true),
                                new Nearest(4, 0, 0),
                                List.of(),
                                OptionalInt.empty()));
    }

    @Test
    void grade_everythingWrong_isToldInFull() {
        assertThat(partial("a", "never", "d", "d", "other"))
                .isEqualTo(
                        new Verdict.Judged(
                                new Marks(GradingPolicy.PARTIAL, 2, 5, 0),
                                new Leading(1, OptionalInt.of(1), List.of("b"), false),
                                new Nearest(2, 3, 2),
                                List.of(1, 4),
                                OptionalInt.empty()));
    }

    @Test
    void grade_noLine_isNotAnswered() {
        Verdict verdict =
                OrderGrader.grade(
                        new Prediction(List.of()),
                        new AnswerKey(KEY, Grading.BY_CASE),
                        new GradingRules(GradingPolicy.PARTIAL, 0));

        assertThat(verdict).isEqualTo(new Verdict.NotAnswered());
        assertThat(verdict.right()).isFalse();
        assertThat(verdict.score()).isZero();
    }

    @Test
    void grade_oneLineMoved_keepsTheOthers() {
        assertThat(partial("d", "a", "b", "c").score()).isEqualTo(0.75);
    }

    @Test
    void grade_missingLastLine_hasNoWrongLine() {
        Verdict.Judged verdict = partial("a", "b", "c");

        assertThat(verdict.score()).isEqualTo(0.75);
        assertThat(verdict.nearest()).isEqualTo(new Nearest(3, 0, 1));
        assertThat(verdict.leading())
                .isEqualTo(new Leading(3, OptionalInt.empty(), List.of("d"), false));
    }

    @Test
    void grade_extraLine_costsAsMuchAsAWrongOne() {
        Verdict.Judged verdict = partial("a", "b", "c", "d", "never");

        assertThat(verdict.score()).isEqualTo(0.8);
        assertThat(verdict.leading()).isEqualTo(new Leading(4, OptionalInt.of(4), List.of(), true));
    }

    @Test
    void grade_exactPolicy_isAllOrNothing() {
        assertThat(Grading.grade(List.of("a", "b", "d", "c"), KEY, GradingPolicy.EXACT).marks())
                .isEqualTo(new Marks(GradingPolicy.EXACT, 0, 4, 0));
    }

    @Test
    void grade_prefixPolicy_countsUpToTheFirstWrongLine() {
        assertThat(Grading.grade(List.of("a", "c", "b", "d"), KEY, GradingPolicy.PREFIX).marks())
                .isEqualTo(new Marks(GradingPolicy.PREFIX, 1, 4, 0));
    }

    @Test
    void grade_prefixPolicy_extraLinesAreNotRight() {
        List<String> answer = List.of("a", "b", "c", "d", "e");

        assertThat(Grading.grade(answer, KEY, GradingPolicy.PREFIX).score()).isEqualTo(0.8);
    }

    @Test
    void grade_severalOutcomes_takesTheNearest() {
        List<List<String>> outcomes = List.of(List.of("a", "b", "c"), List.of("c", "b", "a"));
        Verdict.Judged verdict =
                Grading.grade(List.of("c", "b", "x"), outcomes, GradingPolicy.PREFIX);

        assertThat(verdict.marks()).isEqualTo(new Marks(GradingPolicy.PREFIX, 2, 3, 0));
        assertThat(verdict.leading())
                .isEqualTo(new Leading(2, OptionalInt.of(2), List.of("a"), false));
    }

    @Test
    void grade_outcomesThatPartWhereTheAnswerErrs_areAllNamed() {
        List<List<String>> outcomes =
                List.of(List.of("a", "b"), List.of("a", "c"), List.of("a"), List.of("a", "b", "c"));

        assertThat(Grading.partial(List.of("a", "x"), outcomes).leading())
                .isEqualTo(new Leading(1, OptionalInt.of(1), List.of("b", "c"), true));
    }

    @Test
    void grade_twoNeighboursSwapped_isASlip() {
        assertThat(partial("a", "c", "b", "d").slip()).hasValue(1);
        assertThat(partial("a", "b", "d", "c").slip()).hasValue(2);
        assertThat(partial("b", "a", "d", "c").slip()).isEmpty();
        assertThat(partial("c", "b", "a", "d").slip()).isEmpty();
    }

    @Test
    void grade_manyLines_areComparedBeyondOneWord() {
        List<String> key = Collections.nCopies(66, "a");
        List<String> answer = Collections.nCopies(200, "a");

        assertThat(Grading.partial(answer, List.of(key)).nearest())
                .isEqualTo(new Nearest(66, 134, 0));
    }

    @Test
    void key_withoutALine_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnswerKey(List.of(), Grading.BY_CASE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnswerKey(List.of(List.of()), Grading.BY_CASE));
    }

    @Test
    void linesOf_everyLineEnd_separatesLines() {
        assertThat(Prediction.linesOf("a\r\nb \nc\rd\n\n  \n", List.of(List.of("a"))))
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void linesOf_outcomesWithEmptyEnds_endsAsTheOneThatIsAsLong() {
        List<List<String>> outcomes = List.of(List.of("a", "b", ""), List.of("", "a", "b"));

        assertThat(Prediction.linesOf("b\na\n\n\n", outcomes)).containsExactly("b", "a", "");
        assertThat(Prediction.linesOf("\na\nb", outcomes)).containsExactly("", "a", "b");
        assertThat(Prediction.linesOf("a", outcomes)).containsExactly("a", "");
    }

    @Test
    void linesOf_emptyLineInside_isALine() {
        assertThat(Prediction.linesOf("a\n\nb", List.of(List.of("a"))))
                .containsExactly("a", "", "b");
    }

    @Test
    void linesOf_blanksOnly_areNoAnswer() {
        assertThat(Prediction.linesOf(" \n\t\n", List.of(List.of("a")))).isEmpty();
    }

    private static Verdict.Judged partial(String... lines) {
        return Grading.partial(List.of(lines), KEY);
    }
}
