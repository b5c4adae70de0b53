package dev.loopwise.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ChanceTest {
    @Test
    void of_threeLines_isTheMeanOverTheirSixOrders() {
        List<String> key = List.of("a", "b", "c");

        // abc 3; acb, bac, bca and cab 2; cba 1
        assertThat(chance(key, List.of(key))).isEqualTo(12 / 18.0, within(1e-12));
    }

    @Test
    void of_twoOutcomes_takesTheNearestOfEachOrder() {
        List<List<String>> outcomes = List.of(List.of("a", "b", "c"), List.of("c", "b", "a"));

        assertThat(chance(List.of("a", "b", "c"), outcomes)).isEqualTo(14 / 18.0, within(1e-12));
    }

    @Test
    void of_linesThatNeverPrint_isLower() {
        // Of a, b and x two are placed: ab 2; ax, xb, and all others that hold one 1
        assertThat(chance(List.of("a", "b", "x"), List.of(List.of("a", "b"))))
                .isEqualTo(7 / 12.0, within(1e-12));
    }

    @Test
    void of_equalLines_isCertain() {
        assertThat(chance(List.of("a", "a"), List.of(List.of("a", "a")))).isEqualTo(1);
    }

    /** Longest increasing subsequences add up to 17,465 over all orders of 7: OEIS A003316. */
    @Test
    void of_sevenLines_isExact() {
        List<String> key = List.of("a", "b", "c", "d", "e", "f", "g");

        assertThat(chance(key, List.of(key)))
                .isEqualTo(17_465 / (7.0 * Chance.MAX_ENUMERATED), within(1e-9));
    }

    /** And to 152,020 over all orders of 8. */
    @Test
    void of_eightLines_isNearTheKnownMean() {
        List<String> key = List.of("a", "b", "c", "d", "e", "f", "g", "h");

        assertThat(chance(key, List.of(key))).isEqualTo(152_020 / (8.0 * 40_320), within(0.005));
    }

    @Test
    void of_bankThatLacksLines_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chance(List.of("a"), List.of(List.of("a", "b"))));
    }

    @Property(tries = 50)
    void of_theSameLinesInAnyOrder_isTheSameNumber(
            @ForAll("lines") List<String> lines, @ForAll long seed) {
        List<String> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(seed));

        double chance = chance(lines, List.of(lines));

        assertThat(chance).isBetween(1.0 / lines.size(), 1.0);
        assertThat(chance(shuffled, List.of(lines))).isEqualTo(chance);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.strings().alpha().ofLength(1).list().ofMinSize(1).ofMaxSize(12);
    }

    private static double chance(List<String> bank, List<List<String>> outcomes) {
        return Chance.of(bank, new AnswerKey(outcomes, Grading.BY_CASE));
    }
}
