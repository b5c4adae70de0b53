package dev.loopwise.submission;

import dev.loopwise.grading.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What became of an answer, as far as its learner may know.
 *
 * @param id the submission
 * @param attempt which attempt it was, from 1
 * @param attemptsLeft how many attempts the learner has left
 * @param decided whether it is known if the answer is right
 * @param right whether the answer is known to be right
 * @param score 0 to 1 with four digits; of an undecided answer, what it earns in any case
 * @param leadingRight how many lines from the first on are right without a gap
 * @param firstWrong the index of the first answered line that is wrong; empty when the answer is
 *     right or only lacks lines at its end
 * @param answered the lines that were answered
 * @param feedback what else is said about the lines
 * @param solution the right order and why; empty while the learner can still answer
 */
public record Result(
        UUID id,
        String slug,
        String title,
        int attempt,
        int attemptsLeft,
        boolean decided,
        boolean right,
        BigDecimal score,
        int leadingRight,
        OptionalInt firstWrong,
        List<String> answered,
        Feedback feedback,
        Instant submittedAt,
        Optional<Solution> solution) {
    public Result {
        answered = List.copyOf(answered);
    }

    /** Whether every answered line is right but lines are missing at the end. */
    boolean stopsTooEarly() {
        return decided && !right && firstWrong.isEmpty();
    }

    /**
     * What every learner may know about an answer, because it tells no order.
     *
     * @param neverPrinted the indexes of the answered lines that the program never prints
     * @param tooMany how many answered lines the nearest outcome does not have
     * @param missing how many lines of the nearest outcome are not in the answer
     * @param chanceSubtracted whether the score is what exceeds a guess
     */
    public record Feedback(
            List<Integer> neverPrinted, int tooMany, int missing, boolean chanceSubtracted) {
        /** For answers from before verdicts were kept. */
        static final Feedback NONE = new Feedback(List.of(), 0, 0, false);

        public Feedback {
            neverPrinted = List.copyOf(neverPrinted);
        }

        static Feedback of(Verdict.Judged verdict) {
            return new Feedback(
                    verdict.neverPrinted(),
                    verdict.nearest().tooMany(),
                    verdict.nearest().missing(),
                    verdict.marks().chance() > 0);
        }
    }

    /**
     * What nobody may see who can still answer.
     *
     * @param lines the right output, that of an idle machine when there are others
     * @param orders how many outputs are known to be right
     * @param complete whether there is no other
     * @param explanation why, in light Markdown
     * @param program the program of the version that was answered
     * @param slip the index of the first of two neighbouring lines that only have to change places
     * @param possibleNext the lines that can follow those that are right from the top
     */
    public record Solution(
            List<String> lines,
            int orders,
            boolean complete,
            String explanation,
            String program,
            OptionalInt slip,
            List<String> possibleNext) {
        public Solution {
            lines = List.copyOf(lines);
            possibleNext = List.copyOf(possibleNext);
        }
    }
}
