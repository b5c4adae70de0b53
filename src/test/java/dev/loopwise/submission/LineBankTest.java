package dev.loopwise.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineBankTest {
    private static final List<String> KEY = List.of("start", "tick", "promise", "timeout");
    private static final List<String> DISTRACTORS = List.of("never", "end");

    @Test
    void shuffled_sameSeed_sameOrder() {
        assertThat(LineBank.shuffled(KEY, KEY, DISTRACTORS, "learner 1"))
                .isEqualTo(LineBank.shuffled(KEY, KEY, DISTRACTORS, "learner 1"));
    }

    @Test
    void shuffled_anySeed_holdsEveryLineOnce() {
        List<String> all = new ArrayList<>(KEY);
        all.addAll(DISTRACTORS);

        assertThat(LineBank.shuffled(KEY, KEY, DISTRACTORS, "learner 1"))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void shuffled_thousandSeeds_neverShowTheRightOrder() {
        assertThat(banks(KEY, List.of())).doesNotContain(KEY).hasSizeGreaterThan(20);
        assertThat(banks(KEY, DISTRACTORS))
                .noneMatch(bank -> bank.stream().filter(KEY::contains).toList().equals(KEY));
    }

    /** The order of the key must not reach the shuffle, or knowing the shuffle gives it back. */
    @Test
    void shuffled_otherKeyOfTheSameLines_hasTheSameBankForMostSeeds() {
        List<String> other = new ArrayList<>(KEY);
        Collections.reverse(other);

        long equal =
                IntStream.range(0, 1000)
                        .filter(
                                seed ->
                                        LineBank.shuffled(KEY, KEY, DISTRACTORS, "s" + seed)
                                                .equals(
                                                        LineBank.shuffled(
                                                                other,
                                                                other,
                                                                DISTRACTORS,
                                                                "s" + seed)))
                        .count();

        assertThat(equal).isGreaterThan(850);
    }

    @Test
    void shuffled_twoLines_areShownInBothOrders() {
        assertThat(banks(List.of("a", "b"), List.of("x")))
                .extracting(bank -> bank.indexOf("a") < bank.indexOf("b"))
                .contains(true, false);
    }

    @Test
    void shuffled_equalLines_end() {
        List<String> key = List.of("a", "a", "a");

        assertThat(LineBank.shuffled(key, key, List.of("x", "y"), "seed"))
                .containsExactlyInAnyOrder("a", "a", "a", "x", "y");
    }

    @Test
    void shuffled_linesOfOtherOutcomes_areThereToo() {
        List<String> all = List.of("timer", "immediate", "cleared");

        assertThat(LineBank.shuffled(List.of("timer", "immediate"), all, List.of(), "seed"))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    private static Set<List<String>> banks(List<String> key, List<String> distractors) {
        Set<List<String>> banks = new HashSet<>();
        IntStream.range(0, 1000)
                .forEach(
                        seed ->
                                banks.add(
                                        LineBank.shuffled(key, key, distractors, "seed " + seed)));
        return banks;
    }
}
