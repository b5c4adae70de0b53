package dev.loopwise.submission;

import dev.loopwise.grading.Prediction;
import dev.loopwise.quiz.QuizCatalogue;
import dev.loopwise.quiz.QuizVersion;
import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes in an answer. Where the quiz's key does not tell whether it is right, the engine is asked
 * first, because no transaction waits for the engine.
 */
@ApplicationScoped
public class SubmitAnswer {
    private final QuizCatalogue quizzes;
    private final Graders graders;
    private final AnswerSearch search;
    private final TakeAnswer takeAnswer;

    SubmitAnswer(
            QuizCatalogue quizzes, Graders graders, AnswerSearch search, TakeAnswer takeAnswer) {
        this.quizzes = quizzes;
        this.graders = graders;
        this.search = search;
        this.takeAnswer = takeAnswer;
    }

    /**
     * Submits an answer. The same answer with the same idempotency key again is not a new attempt
     * but gets the first result.
     */
    public Result submit(UUID learnerId, AnswerForm form) {
        checkKey(form.idempotencyKey());
        return takeAnswer.take(learnerId, form, search(learnerId, form));
    }

    private Optional<FoundAnswer> search(UUID learnerId, AnswerForm form) {
        QuizVersion quiz = quizzes.publishedOrRetired(form.slug());
        boolean isOpen =
                !quiz.key().complete()
                        && quiz.number() == form.version()
                        && takeAnswer.isAttempt(learnerId, quiz, form.idempotencyKey());
        if (!isOpen) {
            return Optional.empty();
        }
        Prediction prediction = AnswerLines.of(learnerId, quiz, form.answer());
        List<String> lines = prediction.lines();
        return lines.isEmpty() || graders.isListed(quiz, prediction)
                ? Optional.empty()
                : search.find(quiz, lines, AnswerSearch.BRIEF);
    }

    private static void checkKey(String key) {
        if (key.isBlank() || key.length() > AnswerForm.MAX_KEY_LENGTH || key.indexOf('\0') >= 0) {
            throw RefusedException.ofField(
                    Refusal.INPUT_INVALID,
                    "idempotencyKey",
                    "An idempotency key needs 1 to %d characters."
                            .formatted(AnswerForm.MAX_KEY_LENGTH));
        }
    }
}
