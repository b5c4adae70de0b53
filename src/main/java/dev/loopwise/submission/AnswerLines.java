package dev.loopwise.submission;

import dev.loopwise.grading.Prediction;
import dev.loopwise.quiz.QuizVersion;
import dev.loopwise.quiz.file.AnswerMode;
import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Turns an answer into the lines that it predicts, and declines what is no answer. */
final class AnswerLines {
    private static final int MAX_LINE_LENGTH = 1_000;

    private AnswerLines() {}

    static Prediction of(UUID learnerId, QuizVersion quiz, Answer answer) {
        List<String> lines;
        if (answer instanceof Answer.Ordered ordered) {
            lines = ordered(QuizSheets.bank(learnerId, quiz), ordered.positions());
        } else if (answer instanceof Answer.Typed typed) {
            lines = typed(quiz, typed.text());
        } else {
            throw new IllegalArgumentException("Unknown kind of answer: " + answer);
        }
        return new Prediction(lines);
    }

    private static List<String> ordered(List<String> bank, List<Integer> positions) {
        if (new HashSet<>(positions).size() < positions.size()) {
            throw invalid("Every line can be used once only. Please give each its own place.");
        }
        if (positions.size() > Prediction.MAX_LINES) {
            throw invalid(
                    "Please put at most %d lines into your output."
                            .formatted(Prediction.MAX_LINES));
        }
        for (int position : positions) {
            if (position < 0 || position >= bank.size()) {
                throw invalid("Please choose from the lines of this quiz.");
            }
        }
        return positions.stream().map(bank::get).toList();
    }

    private static List<String> typed(QuizVersion quiz, String text) {
        if (quiz.about().answer() != AnswerMode.TYPE) {
            throw invalid("This quiz is answered by putting its lines in order.");
        }
        List<String> lines = Prediction.linesOf(text, quiz.key().outcomes());
        boolean isTooLong =
                lines.size() > Prediction.MAX_LINES
                        || lines.stream().anyMatch(line -> line.length() > MAX_LINE_LENGTH);
        if (isTooLong || text.indexOf('\0') >= 0) {
            throw invalid(
                    "Please type at most %d lines of at most %d characters."
                            .formatted(Prediction.MAX_LINES, MAX_LINE_LENGTH));
        }
        return lines;
    }

    /** An answer without a line uses no attempt. */
    static RefusedException empty() {
        return invalid("Your output is empty, so nothing was sent. Please give an answer.");
    }

    private static RefusedException invalid(String message) {
        return RefusedException.ofField(Refusal.INPUT_INVALID, "answer", message);
    }
}
