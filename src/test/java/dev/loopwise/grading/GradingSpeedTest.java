package dev.loopwise.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The best of many tries, because the machine has other things to do as well. */
class GradingSpeedTest {
    private static final int OUTCOMES = 1_000;
    private static final int TRIES = 500;

    @Test
    void rightAnswer_amongAThousandOutcomesOf200Lines_isFoundIn200Microseconds() {
        List<List<String>> outcomes = outcomes(200);
        AnswerKey key = new AnswerKey(outcomes, Grading.BY_CASE);

        assertThat(bestMicros(outcomes.get(OUTCOMES - 1), key)).isLessThan(200);
    }

    @Test
    void wrongAnswer_amongAThousandOutcomesOf20Lines_isComparedInMilliseconds() {
        List<List<String>> outcomes = outcomes(20);
        List<String> wrong = new ArrayList<>(outcomes.get(0));
        Collections.reverse(wrong);

        assertThat(bestMicros(wrong, new AnswerKey(outcomes, Grading.BY_CASE))).isLessThan(3_000);
    }

    private static long bestMicros(List<String> answer, AnswerKey key) {
        GradingRules rules = new GradingRules(GradingPolicy.PARTIAL, 0);
        long best = Long.MAX_VALUE;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            List<String> typed =
                    answer.stream().map(line -> new StringBuilder(line).toString()).toList();
            long start = System.nanoTime();
            OrderGrader.grade(new Prediction(typed), key, rules);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best / 1_000;
    }

    private static List<List<String>> outcomes(int lineCount) {
        Random random = new Random(1);
        List<String> lines =
                IntStream.range(0, lineCount)
                        .mapToObj(number -> "a line with number " + number)
                        .toList();
        return IntStream.range(0, OUTCOMES)
                .mapToObj(
                        number -> {
                            List<String> outcome = new ArrayList<>(lines);
                            Collections.shuffle(outcome, random);
                            return List.copyOf(outcome);
                        })
                .toList();
    }
}
