package dev.loopwise.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Wrong answers to a program of which not all outcomes are known. */
class FoundPrefixTest {
    private static final AnswerKey KEY =
            new AnswerKey(List.of(List.of("a", "b", "c", "d")), new Spelling(false));

    @Test
    void after_longerPrefixThanTheKeyHas_marksTheLineAfterIt() {
        Verdict.Judged verdict = byKey(GradingPolicy.PARTIAL).after(leading(2), List.of());

        assertThat(verdict.leading().firstWrong()).hasValue(2);
        assertThat(verdict.score()).isEqualTo(byKey(GradingPolicy.PARTIAL).score());
    }

    @Test
    void after_linesThatTheKeyDoesNotHave_areNotCalledNeverPrinted() {
        assertThat(byKey(GradingPolicy.PARTIAL).neverPrinted()).containsExactly(3);
        assertThat(byKey(GradingPolicy.PARTIAL).after(leading(2), List.of()).neverPrinted())
                .isEmpty();
    }

    @Test
    void after_prefixPolicy_countsThePrefixThatCanHappen() {
        assertThat(byKey(GradingPolicy.PREFIX).score()).isZero();
        assertThat(byKey(GradingPolicy.PREFIX).after(leading(2), List.of()).score()).isEqualTo(0.5);
    }

    @Test
    void after_answerThatStopsTooEarly_isStillWrong() {
        Verdict.Judged verdict = byKey(GradingPolicy.PREFIX).after(leading(4), List.of());

        assertThat(verdict.right()).isFalse();
        assertThat(verdict.score()).isEqualTo(0.75);
    }

    private static Verdict.Judged byKey(GradingPolicy policy) {
        Prediction prediction = new Prediction(List.of("b", "a", "c", "x"));
        return (Verdict.Judged) OrderGrader.grade(prediction, KEY, new GradingRules(policy, 0));
    }

    private static Leading leading(int count) {
        OptionalInt firstWrong = count < 4 ? OptionalInt.of(count) : OptionalInt.empty();
        return new Leading(count, firstWrong, List.of("d"), false);
    }
}
