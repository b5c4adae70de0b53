package dev.loopwise.grading;

/**
 * What an answer's score is made of.
 *
 * <p>Where the quiz asks for it, what a random answer scores is subtracted and the rest is
 * stretched back to 0 to 1, so that a guess earns nothing on average and a right answer everything.
 * For a question with k choices, where a guess scores 1/k, this is the classic R - W / (k - 1).
 *
 * <p>Source: R. B. Frary, Formula scoring of multiple-choice tests (correction for guessing),
 * Educational Measurement: Issues and Practice 7(2), 1988, pages 33 to 38.
 *
 * @param policy what was counted
 * @param counted how many lines count, 0 to {@code outOf}; all of them only for a right answer
 * @param outOf how many lines there are in the answer or the outcome, whichever has more
 * @param chance what is subtracted, 0 to 1; 0 when the quiz does not ask for it
 */
public record Marks(GradingPolicy policy, int counted, int outOf, double chance) {
    public Marks {
        if (counted < 0 || outOf < 1 || counted > outOf || !(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException(
                    "Marks are %d of %d without %s?".formatted(counted, outOf, chance));
        }
    }

    /** These marks of a wrong answer of which that many leading lines are right after all. */
    Marks withLeading(int count) {
        return policy == GradingPolicy.PREFIX
                ? new Marks(policy, Math.max(counted, Math.min(count, outOf - 1)), outOf, chance)
                : this;
    }

    /** Whether every line counts. */
    public boolean full() {
        return counted == outOf;
    }

    /** Whether a larger share counts, or more lines of an equal share. */
    boolean isAbove(Marks other) {
        int mine = counted * other.outOf;
        int theirs = other.counted * outOf;
        return mine > theirs || (mine == theirs && counted > other.counted);
    }

    /** 0 to 1; 1 exactly when every line counts. */
    public double score() {
        return full() ? 1 : Math.max(0, (counted / (double) outOf - chance) / (1 - chance));
    }
}
