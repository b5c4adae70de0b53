package dev.loopwise.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Answers of which it is not known yet whether they are right. */
@ApplicationScoped
public class UndecidedAnswers {
    private final SubmissionRepository submissions;

    UndecidedAnswers(SubmissionRepository submissions) {
        this.submissions = submissions;
    }

    /** How many there are in a cohort. */
    @Transactional
    public int count(UUID cohortId) {
        return Math.toIntExact(submissions.undecidedOf(cohortId));
    }
}
