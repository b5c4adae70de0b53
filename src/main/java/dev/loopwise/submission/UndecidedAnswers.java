package dev.loopwise.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers of which it is not known yet whether they are right. */
@ApplicationScoped
public class UndecidedAnswers {
    private final SubmissionRepository submissions;

    UndecidedAnswers(SubmissionRepository submissions) {
        this.submissions = submissions;
    }

    /** The last attempts of a learner that are undecided, by their quizzes. */
    @Transactional
    public Map<UUID, Integer> lastAttempts(UUID learnerId) {
        return submissions.undecidedOfLearner(learnerId).stream()
                .map(SubmissionEntity::toRecord)
                .collect(
                        Collectors.toMap(
                                submission -> submission.answer().quizId(),
                                Submission::attempt,
                                Math::max));
    }

    /** How many there are in a cohort. */
    @Transactional
    public int count(UUID cohortId) {
        return Math.toIntExact(submissions.undecidedOf(cohortId));
    }
}
