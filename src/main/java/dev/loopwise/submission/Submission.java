package dev.loopwise.submission;

import dev.loopwise.grading.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A graded answer.
 *
 * @param attempt the learner's attempt at this quiz, from 1
 * @param decided whether it is known if the answer is right; if not, the score is what it earns in
 *     any case
 * @param right whether the answer is known to be right
 * @param score 0 to 1 with four digits
 * @param leadingRight how many lines from the first on are right without a gap
 * @param verdict everything that grading said; empty for answers from before that was kept
 */
public record Submission(
        UUID id,
        StoredAnswer answer,
        int attempt,
        boolean decided,
        boolean right,
        BigDecimal score,
        int leadingRight,
        Optional<Verdict.Judged> verdict,
        Instant submittedAt) {}
