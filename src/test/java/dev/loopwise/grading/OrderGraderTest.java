package dev.loopwise.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class OrderGraderTest {
    private static final List<String> KEY = List.of("a", "b", "c", "d");

    @Test
    void grade_rightOrder_isRight() {
        assertThat(partial("a", "b", "c", "d"))
                .isEqualTo(new Grade(true, 1, 4, OptionalInt.empty()));
    }

    @Test
    void grade_oneLineMoved_keepsTheOthers() {
        assertThat(partial("d", "a", "b", "c"))
                .isEqualTo(new Grade(false, 0.75, 0, OptionalInt.of(0)));
    }

    @Test
    void grade_missingLastLine_hasNoWrongLine() {
        assertThat(partial("a", "b", "c"))
                .isEqualTo(new Grade(false, 0.75, 3, OptionalInt.empty()));
    }

    @Test
    void grade_extraLine_costsAsMuchAsAWrongOne() {
        assertThat(partial("a", "b", "c", "d", "never"))
                .isEqualTo(new Grade(false, 0.8, 4, OptionalInt.of(4)));
    }

    @Test
    void grade_equalTexts_mayChangePlaces() {
        Grade grade =
                OrderGrader.grade(
                        new Prediction(List.of("tick", "tick", "end")),
                        List.of(List.of("tick", "tick", "end")),
                        GradingPolicy.EXACT);

        assertThat(grade.right()).isTrue();
    }

    @Test
    void grade_exactPolicy_isAllOrNothing() {
        assertThat(grade(GradingPolicy.EXACT, "a", "b", "d", "c"))
                .isEqualTo(new Grade(false, 0, 2, OptionalInt.of(2)));
    }

    @Test
    void grade_prefixPolicy_countsUpToTheFirstWrongLine() {
        assertThat(grade(GradingPolicy.PREFIX, "a", "c", "b", "d"))
                .isEqualTo(new Grade(false, 0.25, 1, OptionalInt.of(1)));
    }

    @Test
    void grade_prefixPolicy_extraLinesAreNotRight() {
        assertThat(grade(GradingPolicy.PREFIX, "a", "b", "c", "d", "e").score()).isEqualTo(0.8);
    }

    @Test
    void grade_severalOutcomes_takesTheNearest() {
        List<List<String>> outcomes = List.of(List.of("a", "b", "c"), List.of("c", "b", "a"));

        assertThat(
                        OrderGrader.grade(
                                new Prediction(List.of("c", "b", "x")),
                                outcomes,
                                GradingPolicy.PREFIX))
                .isEqualTo(new Grade(false, 2 / 3.0, 2, OptionalInt.of(2)));
    }

    @Test
    void grade_blanksAtLineEnds_doNotCount() {
        assertThat(
                        OrderGrader.grade(
                                        new Prediction(List.of("a  ", "b")),
                                        List.of(List.of("a", "b\t")),
                                        GradingPolicy.EXACT)
                                .right())
                .isTrue();
    }

    @Test
    void linesOf_everyLineEnd_separatesLines() {
        assertThat(Prediction.linesOf("a\r\nb \nc\rd\n\n  \n")).containsExactly("a", "b", "c", "d");
    }

    @Test
    void linesOf_emptyLineInside_isALine() {
        assertThat(Prediction.linesOf("a\n\nb")).containsExactly("a", "", "b");
    }

    @Test
    void linesOf_blanksOnly_areNoAnswer() {
        assertThat(Prediction.linesOf(" \n\t\n")).isEmpty();
    }

    private static Grade partial(String... lines) {
        return grade(GradingPolicy.PARTIAL, lines);
    }

    private static Grade grade(GradingPolicy policy, String... lines) {
        return OrderGrader.grade(new Prediction(List.of(lines)), List.of(KEY), policy);
    }
}
