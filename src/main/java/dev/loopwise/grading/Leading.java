package dev.loopwise.grading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How far an answer agrees with an outcome from its first line on.
 *
 * @param count how many leading lines some outcome begins with
 * @param firstWrong the index of the first answered line that is wrong; empty when the answer is
 *     right or only lacks lines at its end
 * @param possibleNext the lines that can follow those leading lines, each once, in the order of the
 *     outcomes; empty when the answer is right
 * @param mayEnd whether the output can end after those leading lines
 */
public record Leading(
        int count, OptionalInt firstWrong, List<String> possibleNext, boolean mayEnd) {
    public Leading {
        possibleNext = List.copyOf(possibleNext);
    }

    /** An answer that is an outcome. */
    static Leading all(int lineCount) {
        return new Leading(lineCount, OptionalInt.empty(), List.of(), true);
    }

    /** An answer that is no outcome, as the numbers of its lines. */
    static Leading of(int[] answer, AnswerKey key) {
        List<int[]> longest = new ArrayList<>();
        int count = 0;
        for (int[] outcome : key.outcomes()) {
            int agreed = agreement(answer, outcome);
            if (agreed > count) {
                longest.clear();
                count = agreed;
            }
            if (agreed == count) {
                longest.add(outcome);
            }
        }
        return after(count, answer, longest, key);
    }

    private static Leading after(int count, int[] answer, List<int[]> longest, AnswerKey key) {
        Set<String> next = new LinkedHashSet<>();
        boolean mayEnd = false;
        for (int[] outcome : longest) {
            if (outcome.length == count) {
                mayEnd = true;
            } else {
                next.add(key.text(outcome[count]));
            }
        }
        boolean hasWrongLine = count < answer.length;
        return new Leading(
                count,
                hasWrongLine ? OptionalInt.of(count) : OptionalInt.empty(),
                List.copyOf(next),
                mayEnd);
    }

    /** How many leading lines two lists share. */
    static int agreement(int[] answer, int[] outcome) {
        int length = Math.min(answer.length, outcome.length);
        for (int index = 0; index < length; index++) {
            if (answer[index] != outcome[index]) {
                return index;
            }
        }
        return length;
    }
}
