package dev.loopwise.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Grading against slow code that nobody can doubt. */
class BruteForceProperties {
    @Example
    void everyOrderOfEightLines_hasTheShareThatTryingEverySubsetFinds() {
        List<String> key = List.of("a", "b", "c", "d", "e", "f", "f", "g");
        List<List<String>> outcomes =
                List.of(
                        key,
                        List.of("f", "b", "a", "d", "e", "f", "c", "g"),
                        List.of("g", "f", "e", "d"));
        AnswerKey prepared = new AnswerKey(outcomes, Grading.BY_CASE);

        Orders.forEach(key, order -> assertShare(order, prepared, outcomes));
    }

    @Property(tries = 500)
    void anyAnswer_hasTheShareThatTryingEverySubsetFinds(
            @ForAll("outcomes") List<List<String>> outcomes, @ForAll("lines") List<String> answer) {
        assertShare(answer, new AnswerKey(outcomes, Grading.BY_CASE), outcomes);
    }

    @Property(tries = 300)
    void longAnswers_keepAsManyLinesAsTheTableOfEveryPrefixSays(
            @ForAll @Size(min = 1, max = 200) List<@IntRange(max = 9) Integer> answer,
            @ForAll @Size(min = 1, max = 200) List<@IntRange(max = 9) Integer> outcome) {
        int[] answered = answer.stream().mapToInt(Integer::intValue).toArray();
        int[] printed = outcome.stream().mapToInt(Integer::intValue).toArray();

        assertThat(new CommonLines(answered, 10).with(printed))
                .isEqualTo(byTable(answered, printed));
    }

    @Property(tries = 500)
    void anyAnswer_isASlipExactlyWhenSomeSwapOfNeighboursMakesItRight(
            @ForAll("outcomes") List<List<String>> outcomes, @ForAll("lines") List<String> answer) {
        assertThat(slip(answer, outcomes)).isEqualTo(lastSwap(answer, outcomes));
    }

    @Property(tries = 500)
    void swappedNeighboursOfAnOutcome_areASlipWhereSwappingThemBackIsRight(
            @ForAll("outcomes") List<List<String>> outcomes, @ForAll int place) {
        List<String> answer = new ArrayList<>(outcomes.get(0));
        int first = Math.floorMod(place, answer.size());
        Collections.swap(answer, first, Math.min(first + 1, answer.size() - 1));

        assertThat(slip(answer, outcomes)).isEqualTo(lastSwap(answer, outcomes));
    }

    private static OptionalInt slip(List<String> answer, List<List<String>> outcomes) {
        return Grading.partial(answer, outcomes).slip();
    }

    /** Tries every swap of two neighbours. */
    private static OptionalInt lastSwap(List<String> answer, List<List<String>> outcomes) {
        OptionalInt last = OptionalInt.empty();
        for (int index = 0; index + 1 < answer.size() && !outcomes.contains(answer); index++) {
            List<String> swapped = new ArrayList<>(answer);
            Collections.swap(swapped, index, index + 1);
            last = outcomes.contains(swapped) ? OptionalInt.of(index) : last;
        }
        return last;
    }

    @Property(tries = 500)
    void lineMovedFurtherFromItsPlace_neverScoresMore(
            @ForAll("lines") List<String> key, @ForAll int chosen) {
        int from = Math.floorMod(chosen, key.size());
        for (int step : new int[] {-1, 1}) {
            double last = 1;
            for (int to = from; to >= 0 && to < key.size(); to += step) {
                List<String> moved = new ArrayList<>(key);
                moved.add(to, moved.remove(from));
                double score = Grading.partial(moved, List.of(key)).score();
                assertThat(score).isLessThanOrEqualTo(last);
                last = score;
            }
        }
    }

    @Property(tries = 300)
    void nearestOutcome_countsLinesAsTakingThemAwayOneByOneDoes(
            @ForAll("lines") List<String> key, @ForAll("lines") List<String> answer) {
        List<String> missing = new ArrayList<>(key);
        List<String> tooMany = new ArrayList<>();
        for (String line : answer) {
            if (!missing.remove(line)) {
                tooMany.add(line);
            }
        }

        Nearest nearest = Grading.partial(answer, List.of(key)).nearest();

        assertThat(nearest.missing()).isEqualTo(missing.size());
        assertThat(nearest.tooMany()).isEqualTo(tooMany.size());
    }

    @Provide
    Arbitrary<List<List<String>>> outcomes() {
        return lines().list().ofMinSize(1).ofMaxSize(4);
    }

    /** Few different texts, so that equal lines are common. */
    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of("a", "b", "c", "tick", "done").list().ofMinSize(1).ofMaxSize(8);
    }

    private static void assertShare(
            List<String> answer, AnswerKey key, List<List<String>> outcomes) {
        GradingRules rules = new GradingRules(GradingPolicy.PARTIAL, 0);
        double best = outcomes.stream().mapToDouble(one -> share(answer, one)).max().orElseThrow();
        Verdict verdict = OrderGrader.grade(new Prediction(answer), key, rules);

        assertThat(verdict.score()).as("%s", answer).isEqualTo(best);
        assertThat(verdict.right()).isEqualTo(outcomes.contains(answer));
    }

    private static int byTable(int[] answer, int[] outcome) {
        int[][] kept = new int[answer.length + 1][outcome.length + 1];
        for (int row = 1; row <= answer.length; row++) {
            for (int column = 1; column <= outcome.length; column++) {
                kept[row][column] =
                        answer[row - 1] == outcome[column - 1]
                                ? kept[row - 1][column - 1] + 1
                                : Math.max(kept[row - 1][column], kept[row][column - 1]);
            }
        }
        return kept[answer.length][outcome.length];
    }

    /** Tries every subset of the answer's lines. */
    private static double share(List<String> answer, List<String> outcome) {
        int most = 0;
        for (int subset = 0; subset < 1 << answer.size(); subset++) {
            if (Integer.bitCount(subset) > most && isIn(answer, subset, outcome)) {
                most = Integer.bitCount(subset);
            }
        }
        return most / (double) Math.max(answer.size(), outcome.size());
    }

    private static boolean isIn(List<String> answer, int subset, List<String> outcome) {
        int place = 0;
        for (int index = 0; index < answer.size(); index++) {
            if ((subset & 1 << index) == 0) {
                continue;
            }
            while (place < outcome.size() && !outcome.get(place).equals(answer.get(index))) {
                place++;
            }
            if (place++ == outcome.size()) {
                return false;
            }
        }
        return true;
    }
}
