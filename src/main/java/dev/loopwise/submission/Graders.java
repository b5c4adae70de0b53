package dev.loopwise.submission;

import dev.loopwise.grading.OrderGrader;
import dev.loopwise.grading.Prediction;
import dev.loopwise.grading.Verdict;
import dev.loopwise.quiz.QuizVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Grades answers by the keys of quizzes. */
@ApplicationScoped
class Graders {
    private final AnswerKeys keys;

    Graders(AnswerKeys keys) {
        this.keys = keys;
    }

    /** Whether an answer is one of the outcomes that a quiz's key has. */
    boolean isListed(QuizVersion quiz, Prediction prediction) {
        return OrderGrader.isListed(prediction, keys.of(quiz));
    }

    /**
     * Grades an answer that has a line.
     *
     * @param canHappen what was found out about an answer that the key does not list; empty when
     *     nothing was
     */
    Verdict grade(QuizVersion quiz, Prediction prediction, Optional<Boolean> canHappen) {
        Verdict byKey = OrderGrader.grade(prediction, keys.of(quiz), quiz.rules());
        if (byKey.right() || quiz.key().complete()) {
            return byKey;
        }
        return canHappen
                .map(can -> can ? OrderGrader.right(prediction, quiz.rules()) : byKey)
                .orElseGet(() -> new Verdict.Undecided((Verdict.Judged) byKey));
    }
}
