package dev.loopwise.submission;

import dev.loopwise.engine.explore.Admission;
import dev.loopwise.grading.AnswerKey;
import dev.loopwise.grading.Leading;
import dev.loopwise.grading.OrderGrader;
import dev.loopwise.grading.Prediction;
import dev.loopwise.grading.Spelling;
import dev.loopwise.grading.Verdict;
import dev.loopwise.quiz.QuizVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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
    Verdict grade(QuizVersion quiz, Prediction prediction, Optional<FoundAnswer> found) {
        Verdict byKey = OrderGrader.grade(prediction, keys.of(quiz), quiz.rules());
        if (byKey.right() || quiz.key().complete()) {
            return byKey;
        }
        Verdict.Judged known = (Verdict.Judged) byKey;
        if (found.isEmpty()) {
            return new Verdict.Undecided(known);
        }
        Admission admission = found.get().admission();
        if (admission.isAdmitted()) {
            return OrderGrader.right(prediction, quiz.rules());
        }
        List<Integer> distractors = distractors(quiz, prediction);
        Verdict.Judged near =
                besides(quiz, prediction, found.get().nearby())
                        .after(leading(prediction, admission), distractors);
        return admission.decided() || !distractors.isEmpty() ? near : new Verdict.Undecided(near);
    }

    /** By the outcomes of the key and others. */
    private static Verdict.Judged besides(
            QuizVersion quiz, Prediction prediction, List<List<String>> others) {
        List<List<String>> outcomes = new ArrayList<>(quiz.key().outcomes());
        outcomes.addAll(others);
        AnswerKey key = new AnswerKey(outcomes, quiz.about().spelling());
        return (Verdict.Judged) OrderGrader.grade(prediction, key, quiz.rules());
    }

    /** The answered lines of which the author says that they are never printed. */
    private static List<Integer> distractors(QuizVersion quiz, Prediction prediction) {
        Spelling spelling = quiz.about().spelling();
        List<String> distractors =
                quiz.about().distractors().stream().map(spelling::plain).toList();
        return IntStream.range(0, prediction.lines().size())
                .filter(i -> distractors.contains(spelling.plain(prediction.lines().get(i))))
                .boxed()
                .toList();
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
