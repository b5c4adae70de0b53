package dev.loopwise.submission;

import dev.loopwise.grading.Verdict;
import dev.loopwise.quiz.QuizCatalogue;
import dev.loopwise.quiz.QuizVersion;
import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** What became of a learner's answers. */
@ApplicationScoped
public class Results {
    private final QuizCatalogue quizzes;
    private final SubmissionRepository submissions;

    Results(QuizCatalogue quizzes, SubmissionRepository submissions) {
        this.quizzes = quizzes;
        this.submissions = submissions;
    }

    /** The result of a learner's last attempt at a quiz, which may be retired by now. */
    @Transactional
    public Result latest(UUID learnerId, String slug) {
        QuizVersion quiz = quizzes.publishedOrRetired(slug);
        List<SubmissionEntity> made = submissions.ofLearner(learnerId, quiz.quizId());
        if (made.isEmpty()) {
            throw new RefusedException(
                    Refusal.SUBMISSION_NOT_FOUND,
                    "You have not answered this quiz yet; open it and send an answer.");
        }
        Submission last = made.get(0).toRecord();
        return of(quiz, quizzes.version(last.answer().quizVersionId()), last, made);
    }

    /**
     * Shapes a submission for its learner: with the solution only when nothing can be answered.
     *
     * @param current the version that could be answered now
     * @param answered the version that was answered
     * @param made everything the learner has submitted for this quiz
     */
    static Result of(
            QuizVersion current,
            QuizVersion answered,
            Submission submission,
            List<SubmissionEntity> made) {
        int attemptsLeft = Attempts.left(current, made);
        List<String> lines = submission.answer().lines();
        return new Result(
                submission.id(),
                answered.slug(),
                answered.about().title(),
                submission.attempt(),
                attemptsLeft,
                submission.decided(),
                submission.right(),
                submission.score(),
                submission.leadingRight(),
                firstWrong(submission),
                lines,
                feedback(submission),
                submission.submittedAt(),
                attemptsLeft > 0 ? Optional.empty() : Optional.of(solution(answered, submission)));
    }

    /** What is not decided is not said either. */
    private static Result.Feedback feedback(Submission submission) {
        return submission
                .verdict()
                .filter(known -> submission.decided())
                .map(Result.Feedback::of)
                .orElse(Result.Feedback.NONE);
    }

    private static OptionalInt firstWrong(Submission submission) {
        int leadingRight = submission.leadingRight();
        boolean hasWrongLine =
                submission.decided()
                        && !submission.right()
                        && leadingRight < submission.answer().lines().size();
        return hasWrongLine ? OptionalInt.of(leadingRight) : OptionalInt.empty();
    }

    private static Result.Solution solution(QuizVersion answered, Submission submission) {
        Optional<Verdict.Judged> verdict = submission.verdict();
        return new Result.Solution(
                answered.key().lines(),
                answered.key().outcomes().size(),
                answered.key().complete(),
                answered.about().explanation(),
                answered.program(),
                verdict.map(Verdict.Judged::slip).orElse(OptionalInt.empty()),
                verdict.map(known -> known.leading().possibleNext()).orElse(List.of()));
    }
}
