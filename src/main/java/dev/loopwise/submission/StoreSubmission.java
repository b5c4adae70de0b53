package dev.loopwise.submission;

import dev.loopwise.grading.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;

/** Stores a graded answer and tells the features that depend on it, in the caller's transaction. */
@ApplicationScoped
class StoreSubmission {
    private final SubmissionRepository submissions;
    private final Event<SubmissionGraded> graded;
    private final Clock clock;

    StoreSubmission(SubmissionRepository submissions, Event<SubmissionGraded> graded, Clock clock) {
        this.submissions = submissions;
        this.graded = graded;
        this.clock = clock;
    }

    Submission store(
            StoredAnswer answer, int attempt, String idempotencyKey, Verdict.Judged verdict) {
        SubmissionEntity submission =
                new SubmissionEntity(answer, attempt, idempotencyKey, verdict, clock.instant());
        submissions.persistAndFlush(submission);
        Submission stored = submission.toRecord();
        graded.fire(
                new SubmissionGraded(
                        answer.learnerId(),
                        answer.cohortId(),
                        answer.quizId(),
                        attempt,
                        stored.score(),
                        stored.submittedAt()));
        return stored;
    }
}
