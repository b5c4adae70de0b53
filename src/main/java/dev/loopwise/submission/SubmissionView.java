package dev.loopwise.submission;

import dev.loopwise.grading.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A submission as the API shows it.
 *
 * @param decided whether it is known if the answer is right; one that is not can be graded again
 * @param verdict everything that grading said; empty for answers from before that was kept
 */
record SubmissionView(
        UUID id,
        UUID cohortId,
        UUID learnerId,
        String learner,
        String quiz,
        int quizVersion,
        int attempt,
        boolean decided,
        boolean right,
        BigDecimal score,
        int leadingRight,
        List<String> lines,
        Optional<Verdict.Judged> verdict,
        Instant submittedAt) {}
