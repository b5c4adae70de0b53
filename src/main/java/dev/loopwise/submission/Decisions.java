package dev.loopwise.submission;

import dev.loopwise.grading.Verdict;
import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads and decides single submissions, each in a transaction of its own. */
@ApplicationScoped
class Decisions {
    private final SubmissionRepository submissions;
    private final StoreSubmission storeSubmission;

    Decisions(SubmissionRepository submissions, StoreSubmission storeSubmission) {
        this.submissions = submissions;
        this.storeSubmission = storeSubmission;
    }

    @Transactional
    Submission read(UUID id) {
        return submissions
                .findByIdOptional(id)
                .map(SubmissionEntity::toRecord)
                .orElseThrow(
                        () ->
                                new RefusedException(
                                        Refusal.SUBMISSION_NOT_FOUND,
                                        "There is no submission with this id."));
    }

    /** Decides a submission, unless somebody else was faster. */
    @Transactional
    void decide(UUID id, Verdict.Judged verdict) {
        submissions
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(submission -> !submission.isDecided())
                .ifPresent(submission -> storeSubmission.decide(submission, verdict));
    }
}
