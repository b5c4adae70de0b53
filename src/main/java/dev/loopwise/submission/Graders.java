package dev.loopwise.submission;

import dev.loopwise.engine.explore.Admission;
import dev.loopwise.grading.Leading;
import dev.loopwise.grading.OrderGrader;
import dev.loopwise.grading.Prediction;
import dev.loopwise.grading.Verdict;
import dev.loopwise.quiz.QuizVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.OptionalInt;

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
     * @param found what was found out about an answer that the key does not list; empty when
     *     nothing was
     */
    Verdict grade(QuizVersion quiz, Prediction prediction, Optional<Admission> found) {
        Verdict byKey = OrderGrader.grade(prediction, keys.of(quiz), quiz.rules());
        if (byKey.right() || quiz.key().complete()) {
            return byKey;
        }
        Verdict.Judged known = (Verdict.Judged) byKey;
        return found.<Verdict>map(
                        admission ->
                                admission.isAdmitted()
                                        ? OrderGrader.right(prediction, quiz.rules())
                                        : known.after(leading(prediction, admission)))
                .orElseGet(() -> new Verdict.Undecided(known));
    }

    private static Leading leading(Prediction prediction, Admission admission) {
        int count = admission.longestPrefix();
        return new Leading(
                count,
                count < prediction.lines().size() ? OptionalInt.of(count) : OptionalInt.empty(),
                admission.possibleNext(),
                admission.canEnd());
    }
}
