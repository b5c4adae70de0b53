package dev.loopwise.submission;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Told to other features inside the transaction that stores a submission, which they can thereby
 * make fail.
 *
 * @param cohortId the learner's cohort
 * @param attempt which attempt it was, from 1
 * @param score 0 to 1
 */
public record SubmissionGraded(
        UUID learnerId,
        UUID cohortId,
        UUID quizId,
        int attempt,
        BigDecimal score,
        Instant submittedAt) {}
