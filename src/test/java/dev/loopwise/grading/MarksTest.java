package dev.loopwise.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MarksTest {
    @Test
    void score_withoutChance_isTheShare() {
        assertThat(marks(3, 4, 0).score()).isEqualTo(0.75);
    }

    @Test
    void score_aboveChance_isStretched() {
        assertThat(marks(3, 4, 0.5).score()).isEqualTo(0.5, within(1e-12));
    }

    @Test
    void score_ofAGuess_isNothing() {
        assertThat(marks(1, 2, 0.5).score()).isZero();
        assertThat(marks(1, 4, 0.5).score()).isZero();
    }

    @Test
    void score_whereEveryGuessIsRight_isStillAllForARightAnswer() {
        assertThat(marks(4, 4, 1).score()).isEqualTo(1);
        assertThat(marks(3, 4, 1).score()).isZero();
    }

    @Property
    void score_isOneExactlyForFullMarks_andNeverAboveTheShare(
            @ForAll @IntRange(max = 200) int counted,
            @ForAll @IntRange(max = 200) int more,
            @ForAll @DoubleRange(min = 0, max = 1) double chance) {
        Marks marks = marks(counted, Math.max(1, counted + more), chance);

        assertThat(marks.score()).isBetween(0.0, counted / (double) marks.outOf());
        assertThat(marks.score() == 1).isEqualTo(marks.full());
    }

    @Test
    void marks_outOfRange_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> marks(-1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> marks(2, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> marks(0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> marks(0, 1, Double.NaN));
    }

    private static Marks marks(int counted, int outOf, double chance) {
        return new Marks(GradingPolicy.PARTIAL, counted, outOf, chance);
    }
}
