package dev.loopwise.grading;

import java.util.Comparator;

/**
 * How far an answer is from the outcome that it is nearest to.
 *
 * <p>That is the one with the largest share of lines that need not move. Of several such the one
 * with more of those lines counts, then the one that lacks fewer lines and has fewer too many, so
 * that the order in which outcomes are listed never matters.
 *
 * @param kept how many lines need not move
 * @param tooMany how many answered lines the outcome does not have
 * @param missing how many of the outcome's lines are not in the answer
 */
public record Nearest(int kept, int tooMany, int missing) {
    public Nearest {
        if (kept < 0 || tooMany < 0 || missing < 0) {
            throw new IllegalArgumentException("Lines are counted from 0 on.");
        }
    }

    /** An answer is that far from an outcome that it is. */
    static Nearest none(int lineCount) {
        return new Nearest(lineCount, 0, 0);
    }

    /** The nearest of a key's outcomes to an answer that is given as the numbers of its lines. */
    static Nearest of(int[] answer, AnswerKey key) {
        CommonLines common = new CommonLines(answer, key.lineCount());
        SharedLines shared = new SharedLines(answer, key.lineCount());
        return key.outcomes().stream()
                .map(
                        outcome ->
                                between(
                                        answer,
                                        outcome,
                                        common.with(outcome),
                                        shared.with(outcome)))
                .max(nearness(answer.length))
                .orElseThrow();
    }

    private static Nearest between(int[] answer, int[] outcome, int kept, int shared) {
        return new Nearest(kept, answer.length - shared, outcome.length - shared);
    }

    private static Comparator<Nearest> nearness(int answeredCount) {
        return Comparator.comparingDouble((Nearest one) -> one.share(answeredCount))
                .thenComparingInt(Nearest::kept)
                .thenComparing(Nearest::missing, Comparator.reverseOrder())
                .thenComparing(Nearest::tooMany, Comparator.reverseOrder());
    }

    private double share(int answeredCount) {
        return kept / (double) longer(answeredCount);
    }

    /** The number of lines of the answer or of the outcome, whichever has more. */
    int longer(int answeredCount) {
        return answeredCount + Math.max(0, missing - tooMany);
    }
}
