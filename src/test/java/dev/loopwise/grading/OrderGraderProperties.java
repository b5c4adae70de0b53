package dev.loopwise.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OrderGraderProperties {
    @Property(tries = 300)
    void rightExactlyWhenEqualToTheKey(
            @ForAll("lines") List<String> key,
            @ForAll("lines") List<String> answer,
            @ForAll GradingPolicy policy) {
        Verdict grade = grade(answer, key, policy);

        assertThat(grade.right()).isEqualTo(answer.equals(key));
        assertThat(grade.score() == 1).isEqualTo(answer.equals(key));
    }

    @Property(tries = 300)
    void scoresAreBetweenNothingAndAll_andNeverBelowTheStricterPolicy(
            @ForAll("lines") List<String> key, @ForAll("lines") List<String> answer) {
        double exact = grade(answer, key, GradingPolicy.EXACT).score();
        double prefix = grade(answer, key, GradingPolicy.PREFIX).score();
        double partial = grade(answer, key, GradingPolicy.PARTIAL).score();

        assertThat(exact).isBetween(0.0, prefix);
        assertThat(prefix).isBetween(exact, partial);
        assertThat(partial).isBetween(prefix, 1.0);
    }

    @Property(tries = 300)
    void leadingRightLinesAreThoseOfTheKey_andTheNextOneIsNot(
            @ForAll("lines") List<String> key, @ForAll("lines") List<String> answer) {
        Leading found = grade(answer, key, GradingPolicy.EXACT).leading();
        int leading = found.count();

        assertThat(answer.subList(0, leading)).isEqualTo(key.subList(0, leading));
        found.firstWrong()
                .ifPresent(
                        wrong -> {
                            assertThat(wrong).isEqualTo(leading).isLessThan(answer.size());
                            assertThat(key.stream().skip(wrong).limit(1).toList())
                                    .isNotEqualTo(List.of(answer.get(wrong)));
                        });
    }

    @Property(tries = 300)
    void movingOneLineOfTheKeyCostsAtMostThatLine(
            @ForAll("lines") List<String> key, @ForAll long seed) {
        Random random = new Random(seed);
        List<String> moved = new ArrayList<>(key);
        String line = moved.remove(random.nextInt(moved.size()));
        moved.add(random.nextInt(moved.size() + 1), line);

        assertThat(grade(moved, key, GradingPolicy.PARTIAL).score())
                .isGreaterThanOrEqualTo((key.size() - 1.0) / key.size());
    }

    @Property(tries = 200)
    void moreOutcomesNeverLowerTheScore(
            @ForAll("lines") List<String> key,
            @ForAll("lines") List<String> other,
            @ForAll("lines") List<String> answer,
            @ForAll GradingPolicy policy) {
        double one = grade(answer, key, policy).score();

        assertThat(Grading.grade(answer, List.of(key, other), policy).score())
                .isGreaterThanOrEqualTo(one);
    }

    @Property(tries = 300)
    void orderOfTheOutcomes_neverMatters(
            @ForAll("lines") List<String> key,
            @ForAll("lines") List<String> other,
            @ForAll("lines") List<String> answer,
            @ForAll GradingPolicy policy) {
        Verdict.Judged one = Grading.grade(answer, List.of(key, other), policy);
        Verdict.Judged turned = Grading.grade(answer, List.of(other, key), policy);

        assertThat(turned.marks()).isEqualTo(one.marks());
        assertThat(turned.nearest()).isEqualTo(one.nearest());
        assertThat(turned.slip()).isEqualTo(one.slip());
        assertThat(turned.leading().possibleNext())
                .containsExactlyInAnyOrderElementsOf(one.leading().possibleNext());
    }

    @Property(tries = 100)
    void typedLinesAreReadBackWhateverTheLineEnds(@ForAll("lines") List<String> lines) {
        for (String end : List.of("\n", "\r\n", "\r")) {
            String typed = String.join(end, lines) + end;
            assertThat(Prediction.linesOf(typed, List.of(lines))).isEqualTo(lines);
        }
    }

    /** Few different texts, so that equal lines are common. */
    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of("a", "b", "c", "tick", "done").list().ofMinSize(1).ofMaxSize(8);
    }

    private static Verdict.Judged grade(
            List<String> answer, List<String> key, GradingPolicy policy) {
        return Grading.grade(answer, List.of(key), policy);
    }
}
