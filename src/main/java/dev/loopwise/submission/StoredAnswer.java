package dev.loopwise.submission;

import java.util.List;
import java.util.UUID;

/**
 * Who answered what.
 *
 * @param cohortId the learner's cohort
 * @param quizVersionId the version of the quiz that was answered
 * @param lines the answered lines
 */
public record StoredAnswer(
        UUID learnerId, UUID cohortId, UUID quizId, UUID quizVersionId, List<String> lines) {
    public StoredAnswer {
        lines = List.copyOf(lines);
    }
}
