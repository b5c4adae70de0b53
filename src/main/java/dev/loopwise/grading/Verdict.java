package dev.loopwise.grading;

import java.util.List;
import java.util.OptionalInt;

/** What grading says about an answer. */
public sealed interface Verdict {
    /** Whether the answer is known to be right. */
    boolean right();

    /** 0 to 1; 1 exactly when the answer is right. */
    double score();

    /** There is no line to grade. */
    record NotAnswered() implements Verdict {
        @Override
        public boolean right() {
            return false;
        }

        @Override
        public double score() {
            return 0;
        }
    }

    /**
     * The answer is none of the known outcomes, but there may be others.
     *
     * @param known how it compares with those that are known; the score is what it earns in any
     *     case
     */
    record Undecided(Judged known) implements Verdict {
        @Override
        public boolean right() {
            return false;
        }

        @Override
        public double score() {
            return known.score();
        }
    }

    /**
     * The answer was compared with every outcome.
     *
     * @param marks what the score is made of
     * @param leading how far the answer is right from the top
     * @param nearest how far it is from the outcome that it is nearest to
     * @param neverPrinted the indexes of the answered lines that no outcome has, in their order
     * @param slip the index of the first of two neighbouring lines that change places in some
     *     outcome, all other lines being right; the last such place if there are several. A belief
     *     about the program moves more than that
     */
    record Judged(
            Marks marks,
            Leading leading,
            Nearest nearest,
            List<Integer> neverPrinted,
            OptionalInt slip)
            implements Verdict {
        public Judged {
            neverPrinted = List.copyOf(neverPrinted);
        }

        @Override
        public boolean right() {
            return marks.full();
        }

        /**
         * The same verdict on an answer that a search has found to be no outcome, whether the
         * outcomes are all known or not.
         *
         * @param found how far the answer is right from the top
         * @param unprintable the answered lines that no outcome has for sure; of the others that no
         *     known one has, another may have some
         */
        public Judged after(Leading found, List<Integer> unprintable) {
            return new Judged(marks.withLeading(found.count()), found, nearest, unprintable, slip);
        }

        @Override
        public double score() {
            return marks.score();
        }
    }
}
