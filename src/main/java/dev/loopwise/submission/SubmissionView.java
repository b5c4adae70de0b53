package dev.loopwise.submission;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A submission as the API shows it. */
record SubmissionView(
        UUID id,
        UUID cohortId,
        UUID learnerId,
        String learner,
        String quiz,
        int quizVersion,
        int attempt,
        boolean right,
        BigDecimal score,
        int leadingRight,
        List<String> lines,
        Instant submittedAt) {}
