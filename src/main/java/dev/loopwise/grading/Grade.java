package dev.loopwise.grading;

import java.util.OptionalInt;

/**
 * What an answer is worth.
 *
 * @param right whether the answer is one of the valid outcomes, line by line
 * @param score 0 to 1; 1 exactly when the answer is right
 * @param leadingRight how many lines from the first on are right without a gap
 * @param firstWrong the index of the first answered line that is wrong; empty when the answer is
 *     right or only lacks lines at its end
 */
public record Grade(boolean right, double score, int leadingRight, OptionalInt firstWrong) {
    public Grade {
        if (!(score >= 0 && score <= 1) || right != (score == 1)) {
            throw new IllegalArgumentException(
                    "A score is 0 to 1 and is 1 for right answers only, not " + score + ".");
        }
    }
}
