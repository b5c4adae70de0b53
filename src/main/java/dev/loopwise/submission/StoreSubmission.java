package dev.loopwise.submission;

import dev.loopwise.grading.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;

/**
 * Stores a graded answer and tells the features that depend on it, in the caller's transaction.
 * They are not told of an undecided answer before it is decided.
 */
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

    Submission store(StoredAnswer answer, int attempt, String idempotencyKey, Verdict verdict) {
        SubmissionEntity submission =
                new SubmissionEntity(
                        answer,
                        attempt,
                        idempotencyKey,
                        known(verdict),
                        !(verdict instanceof Verdict.Undecided),
                        clock.instant());
        submissions.persistAndFlush(submission);
        return told(submission.toRecord());
    }

    /** Decides an answer that was undecided. */
    Submission decide(SubmissionEntity submission, Verdict.Judged verdict) {
        submission.decide(verdict);
        submissions.flush();
        return told(submission.toRecord());
    }

    private static Verdict.Judged known(Verdict verdict) {
        if (verdict instanceof Verdict.Undecided undecided) {
            return undecided.known();
        }
        if (verdict instanceof Verdict.Judged judged) {
            return judged;
        }
        throw new IllegalArgumentException("Only an answer with a line is stored.");
    }

    private Submission told(Submission stored) {
        if (stored.decided()) {
            StoredAnswer answer = stored.answer();
            graded.fire(
                    new SubmissionGraded(
                            answer.learnerId(),
                            answer.cohortId(),
                            answer.quizId(),
                            stored.attempt(),
                            stored.score(),
                            stored.submittedAt()));
        }
        return stored;
    }
}
