package dev.loopwise.submission;

import dev.loopwise.cohort.Learner;
import dev.loopwise.cohort.Learners;
import dev.loopwise.grading.Prediction;
import dev.loopwise.grading.Verdict;
import dev.loopwise.quiz.QuizCatalogue;
import dev.loopwise.quiz.QuizStatus;
import dev.loopwise.quiz.QuizVersion;
import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Grades and stores an answer and updates what depends on it, in one transaction.
 *
 * <p>The learner's row is locked first, so that simultaneous answers of one learner come one after
 * the other and the last attempt cannot be used twice.
 */
@ApplicationScoped
class TakeAnswer {
    private final Learners learners;
    private final QuizCatalogue quizzes;
    private final SubmissionRepository submissions;
    private final Graders graders;
    private final StoreSubmission storeSubmission;

    TakeAnswer(
            Learners learners,
            QuizCatalogue quizzes,
            SubmissionRepository submissions,
            Graders graders,
            StoreSubmission storeSubmission) {
        this.learners = learners;
        this.quizzes = quizzes;
        this.submissions = submissions;
        this.graders = graders;
        this.storeSubmission = storeSubmission;
    }

    /**
     * Takes an answer in. The same answer with the same idempotency key again is not a new attempt
     * but gets the first result.
     *
     * @param found what is known of an answer that the quiz's key does not list; empty when nothing
     *     is
     */
    @Transactional
    Result take(UUID learnerId, AnswerForm form, Optional<FoundAnswer> found) {
        Learner learner = learners.lockActive(learnerId);
        Optional<Submission> earlier =
                submissions
                        .byIdempotencyKey(learnerId, form.idempotencyKey())
                        .map(SubmissionEntity::toRecord);
        QuizVersion quiz = quizzes.publishedOrRetired(form.slug());
        return earlier.isPresent()
                ? repeated(quiz, earlier.get(), form)
                : first(quiz, learner, form, found);
    }

    /** Whether an answer to this version would be a new attempt. */
    @Transactional
    boolean isAttempt(UUID learnerId, QuizVersion quiz, String idempotencyKey) {
        return quiz.status() == QuizStatus.PUBLISHED
                && submissions.byIdempotencyKey(learnerId, idempotencyKey).isEmpty()
                && Attempts.left(quiz, submissions.ofLearner(learnerId, quiz.quizId())) > 0;
    }

    private Result first(
            QuizVersion quiz, Learner learner, AnswerForm form, Optional<FoundAnswer> found) {
        UUID learnerId = learner.id();
        List<SubmissionEntity> made = submissions.ofLearner(learnerId, quiz.quizId());
        checkOpen(quiz, form, made);
        Prediction prediction = AnswerLines.of(learnerId, quiz, form.answer());
        if (prediction.lines().isEmpty()) {
            throw AnswerLines.empty();
        }
        Verdict verdict = graders.grade(quiz, prediction, found);
        StoredAnswer answer =
                new StoredAnswer(
                        learnerId,
                        learner.cohortId(),
                        quiz.quizId(),
                        quiz.id(),
                        prediction.lines());
        Submission stored =
                storeSubmission.store(answer, made.size() + 1, form.idempotencyKey(), verdict);
        return Results.of(quiz, quiz, stored, submissions.ofLearner(learnerId, quiz.quizId()));
    }

    private Result repeated(QuizVersion quiz, Submission earlier, AnswerForm form) {
        UUID learnerId = earlier.answer().learnerId();
        QuizVersion answered = quizzes.version(earlier.answer().quizVersionId());
        boolean isSame =
                answered.slug().equals(form.slug())
                        && answered.number() == form.version()
                        && AnswerLines.of(learnerId, answered, form.answer())
                                .lines()
                                .equals(earlier.answer().lines());
        if (!isSame) {
            throw new RefusedException(
                    Refusal.IDEMPOTENCY_KEY_REUSED,
                    "This form was sent before with another answer. Open the quiz again to use"
                            + " your next attempt.");
        }
        return Results.of(quiz, answered, earlier, submissions.ofLearner(learnerId, quiz.quizId()));
    }

    private static void checkOpen(QuizVersion quiz, AnswerForm form, List<SubmissionEntity> made) {
        if (quiz.status() != QuizStatus.PUBLISHED) {
            throw QuizSheets.closed();
        }
        if (quiz.number() != form.version()) {
            throw new RefusedException(
                    Refusal.QUIZ_CHANGED,
                    "This quiz was changed while you had it open, and your attempt was not used."
                            + " Open it again.");
        }
        if (Attempts.left(quiz, made) == 0) {
            throw new RefusedException(
                    Refusal.NO_ATTEMPT_LEFT,
                    "You have no attempt left for this quiz; your result shows the right order.");
        }
    }
}
