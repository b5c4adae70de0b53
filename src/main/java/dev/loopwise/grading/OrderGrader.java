package dev.loopwise.grading;

import java.util.List;
import java.util.OptionalInt;

/**
 * Compares an answer with the outcomes that a program can have.
 *
 * <p>Lines are compared by their text, so lines with equal texts may take each other's places.
 * Blanks at the end of a line never count. A line that is missing, or that no outcome has, costs as
 * much as a line in the wrong place.
 */
public final class OrderGrader {
    private OrderGrader() {}

    /**
     * Grades an answer against the outcome that it is nearest to.
     *
     * @param outcomes every output that the program can have, at least one
     */
    public static Grade grade(
            Prediction prediction, List<List<String>> outcomes, GradingPolicy policy) {
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("Grading needs at least one outcome.");
        }
        List<String> answer = prediction.lines();
        int leadingRight = 0;
        double best = 0;
        for (List<String> outcome : outcomes) {
            List<String> expected = outcome.stream().map(String::stripTrailing).toList();
            leadingRight = Math.max(leadingRight, commonPrefix(answer, expected));
            best = Math.max(best, score(answer, expected, policy));
        }
        boolean right = best == 1;
        boolean hasWrongLine = !right && leadingRight < answer.size();
        return new Grade(
                right,
                best,
                leadingRight,
                hasWrongLine ? OptionalInt.of(leadingRight) : OptionalInt.empty());
    }

    private static double score(List<String> answer, List<String> expected, GradingPolicy policy) {
        if (answer.equals(expected)) {
            return 1;
        }
        double longer = Math.max(answer.size(), expected.size());
        return switch (policy) {
            case EXACT -> 0;
            // An answer that goes on after a right end is not right: the longer list divides.
            case PREFIX -> commonPrefix(answer, expected) / longer;
            case PARTIAL -> longestCommonSubsequence(answer, expected) / longer;
        };
    }

    private static int commonPrefix(List<String> answer, List<String> expected) {
        int length = Math.min(answer.size(), expected.size());
        for (int index = 0; index < length; index++) {
            if (!answer.get(index).equals(expected.get(index))) {
                return index;
            }
        }
        return length;
    }

    /** The lines that may stay where they are when every other line moves, comes or goes. */
    private static int longestCommonSubsequence(List<String> answer, List<String> expected) {
        int[] previous = new int[expected.size() + 1];
        for (String line : answer) {
            int[] current = new int[expected.size() + 1];
            for (int column = 1; column <= expected.size(); column++) {
                current[column] =
                        line.equals(expected.get(column - 1))
                                ? previous[column - 1] + 1
                                : Math.max(previous[column], current[column - 1]);
            }
            previous = current;
        }
        return previous[expected.size()];
    }
}
