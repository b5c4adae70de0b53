package dev.loopwise.progress;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What is known of one quiz, for one learner or for many.
 *
 * @param answered how many learners have answered it
 * @param solved how many have answered it right
 * @param scores the sum of their best scores
 */
record QuizTotals(UUID quizId, long answered, long solved, BigDecimal scores) {
    static QuizTotals of(QuizProgressEntity progress) {
        return new QuizTotals(
                progress.quizId(), 1, progress.solved() ? 1 : 0, progress.bestScore());
    }
}
