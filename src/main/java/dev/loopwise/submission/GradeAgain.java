package dev.loopwise.submission;

import dev.loopwise.grading.Prediction;
import dev.loopwise.grading.Verdict;
import dev.loopwise.quiz.QuizCatalogue;
import dev.loopwise.quiz.QuizVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Tries to decide answers that could not be decided while their learners waited. */
@ApplicationScoped
class GradeAgain {
    private final Decisions decisions;
    private final QuizCatalogue quizzes;
    private final Graders graders;
    private final AnswerSearch search;

    GradeAgain(Decisions decisions, QuizCatalogue quizzes, Graders graders, AnswerSearch search) {
        this.decisions = decisions;
        this.quizzes = quizzes;
        this.graders = graders;
        this.search = search;
    }

    /** Looks longer for an undecided answer; one that is decided is left as it is. */
    void grade(UUID submissionId) {
        Submission submission = decisions.read(submissionId);
        if (submission.decided()) {
            return;
        }
        StoredAnswer answer = submission.answer();
        QuizVersion quiz = quizzes.version(answer.quizVersionId());
        Optional<FoundAnswer> found = search.find(quiz, answer.lines(), AnswerSearch.PATIENT);
        Verdict verdict = graders.grade(quiz, new Prediction(answer.lines()), found);
        if (verdict instanceof Verdict.Judged judged) {
            decisions.decide(submissionId, judged);
        }
    }
}
