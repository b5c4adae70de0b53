package dev.loopwise.grading;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Compares an answer with the outcomes that a program can have.
 *
 * <p>Lines are compared by their text, so lines with equal texts may take each other's places. A
 * line that is missing, or that no outcome has, costs as much as a line in the wrong place.
 */
public final class OrderGrader {
    private OrderGrader() {}

    /** Grades an answer by a quiz's rules. */
    public static Verdict grade(Prediction prediction, AnswerKey key, GradingRules rules) {
        List<String> lines = prediction.lines();
        if (lines.isEmpty()) {
            return new Verdict.NotAnswered();
        }
        return key.lists(lines)
                ? right(lines.size(), rules)
                : wrong(key.numbers(lines), key, rules);
    }

    /** Whether an answer is one of the known outcomes. */
    public static boolean isListed(Prediction prediction, AnswerKey key) {
        return !prediction.lines().isEmpty() && key.lists(prediction.lines());
    }

    /** The verdict on an answer that is right although it is none of the known outcomes. */
    public static Verdict.Judged right(Prediction prediction, GradingRules rules) {
        return right(prediction.lines().size(), rules);
    }

    private static Verdict.Judged right(int count, GradingRules rules) {
        return new Verdict.Judged(
                new Marks(rules.policy(), count, count, rules.chance()),
                Leading.all(count),
                Nearest.none(count),
                List.of(),
                OptionalInt.empty());
    }

    private static Verdict wrong(int[] answer, AnswerKey key, GradingRules rules) {
        Nearest nearest = Nearest.of(answer, key);
        return new Verdict.Judged(
                marks(answer, key, rules, nearest),
                Leading.of(answer, key),
                nearest,
                neverPrinted(answer),
                slip(answer, key));
    }

    private static Marks marks(int[] answer, AnswerKey key, GradingRules rules, Nearest nearest) {
        int outOf = nearest.longer(answer.length);
        return switch (rules.policy()) {
            case EXACT -> new Marks(rules.policy(), 0, outOf, rules.chance());
            case PREFIX -> prefixMarks(answer, key, rules);
            case PARTIAL -> new Marks(rules.policy(), nearest.kept(), outOf, rules.chance());
        };
    }

    /** An answer that goes on after a right end is not right: the longer list divides. */
    private static Marks prefixMarks(int[] answer, AnswerKey key, GradingRules rules) {
        Marks best = new Marks(rules.policy(), 0, answer.length, rules.chance());
        for (int[] outcome : key.outcomes()) {
            int agreed = Leading.agreement(answer, outcome);
            int longer = Math.max(answer.length, outcome.length);
            Marks marks = new Marks(rules.policy(), agreed, longer, rules.chance());
            best = marks.isAbove(best) ? marks : best;
        }
        return best;
    }

    private static List<Integer> neverPrinted(int[] answer) {
        return IntStream.range(0, answer.length)
                .filter(index -> answer[index] == AnswerKey.UNKNOWN)
                .boxed()
                .toList();
    }

    private static OptionalInt slip(int[] answer, AnswerKey key) {
        return key.outcomes().stream()
                .mapToInt(outcome -> swap(answer, outcome))
                .filter(index -> index >= 0)
                .max();
    }

    /** Where two neighbouring lines change places to make the outcome; -1 if nowhere. */
    private static int swap(int[] answer, int[] outcome) {
        int index = Leading.agreement(answer, outcome);
        boolean isSwap =
                answer.length == outcome.length
                        && index + 1 < answer.length
                        && answer[index] == outcome[index + 1]
                        && answer[index + 1] == outcome[index]
                        && endsEqually(answer, outcome, index + 2);
        return isSwap ? index : -1;
    }

    private static boolean endsEqually(int[] answer, int[] outcome, int from) {
        return Arrays.equals(answer, from, answer.length, outcome, from, outcome.length);
    }
}
