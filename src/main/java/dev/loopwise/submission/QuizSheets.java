package dev.loopwise.submission;

import dev.loopwise.quiz.QuizCatalogue;
import dev.loopwise.quiz.QuizStatus;
import dev.loopwise.quiz.QuizVersion;
import dev.loopwise.quiz.file.AnswerMode;
import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Hands out quizzes to learners, without their keys. */
@ApplicationScoped
public class QuizSheets {
    private final QuizCatalogue quizzes;
    private final SubmissionRepository submissions;

    QuizSheets(QuizCatalogue quizzes, SubmissionRepository submissions) {
        this.quizzes = quizzes;
        this.submissions = submissions;
    }

    /** The current version of a published quiz. */
    @Transactional
    public QuizSheet open(UUID learnerId, String slug) {
        QuizVersion quiz = quizzes.publishedOrRetired(slug);
        if (quiz.status() == QuizStatus.RETIRED) {
            throw closed();
        }
        return new QuizSheet(
                quiz.slug(),
                quiz.number(),
                quiz.about().title(),
                quiz.about().topics(),
                quiz.about().difficulty(),
                quiz.about().release().major(),
                quiz.type(),
                quiz.program(),
                quiz.about().answer(),
                quiz.about().ignoreCase(),
                bank(learnerId, quiz),
                quiz.about().attempts(),
                Attempts.left(quiz, submissions.ofLearner(learnerId, quiz.quizId())));
    }

    static List<String> bank(UUID learnerId, QuizVersion quiz) {
        return quiz.about().answer() == AnswerMode.TYPE
                ? List.of()
                : LineBank.shuffled(
                        quiz.key().lines(),
                        quiz.key().allLines(),
                        quiz.about().distractors(),
                        learnerId + " " + quiz.id());
    }

    static RefusedException closed() {
        return new RefusedException(
                Refusal.QUIZ_CLOSED,
                "This quiz is closed and can no longer be answered; choose another one.");
    }
}
