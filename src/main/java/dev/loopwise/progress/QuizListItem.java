package dev.loopwise.progress;

import dev.loopwise.quiz.file.AnswerMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A quiz in a learner's list.
 *
 * @param difficulty 1 (first steps) to 5 (hard)
 * @param attemptsLeft how often it can still be answered
 * @param bestScore 0 to 1; empty before the first answer that is decided
 */
public record QuizListItem(
        String slug,
        String title,
        List<String> topics,
        int difficulty,
        AnswerMode answer,
        QuizState state,
        int attemptsLeft,
        Optional<BigDecimal> bestScore) {
    public QuizListItem {
        topics = List.copyOf(topics);
    }
}
