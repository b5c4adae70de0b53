package dev.loopwise.submission;

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
 * @param right whether the answer is right
 * @param score 0 to 1 with four digits
 * @param leadingRight how many lines from the first on are right without a gap
 * @param firstWrong the index of the first answered line that is wrong; empty when the answer is
 *     right or only lacks lines at its end
 * @param answered the lines that were answered
 * @param solution the right order and why; empty while the learner can still answer
 */
public record Result(
        UUID id,
        String slug,
        String title,
        int attempt,
        int attemptsLeft,
        boolean right,
        BigDecimal score,
        int leadingRight,
        OptionalInt firstWrong,
        List<String> answered,
        Instant submittedAt,
        Optional<Solution> solution) {
    public Result {
        answered = List.copyOf(answered);
    }

    /**
     * What nobody may see who can still answer.
     *
     * @param lines the right output, that of an idle machine when there are others
     * @param orders how many outputs are right
     * @param explanation why, in light Markdown
     * @param program the program of the version that was answered
     */
    public record Solution(List<String> lines, int orders, String explanation, String program) {
        public Solution {
            lines = List.copyOf(lines);
        }
    }
}
