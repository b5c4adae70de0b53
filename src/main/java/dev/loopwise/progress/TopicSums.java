package dev.loopwise.progress;

import dev.loopwise.quiz.QuizVersion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Adds up quizzes by topic; a quiz counts in each of its topics. */
final class TopicSums {
    private static final int SCORE_DIGITS = 4;

    private TopicSums() {}

    /**
     * Sums by topic.
     *
     * @param learners for how many learners the totals stand
     */
    static List<TopicProgress> of(
            Collection<QuizVersion> quizzes, Map<UUID, QuizTotals> totals, long learners) {
        Map<String, Sum> sums = new TreeMap<>();
        for (QuizVersion quiz : quizzes) {
            for (String topic : quiz.about().topics()) {
                sums.computeIfAbsent(topic, added -> new Sum())
                        .add(Optional.ofNullable(totals.get(quiz.quizId())), learners);
            }
        }
        return sums.entrySet().stream()
                .map(entry -> entry.getValue().toProgress(entry.getKey()))
                .toList();
    }

    /** The mean score; empty when nothing was answered. */
    static Optional<BigDecimal> mean(BigDecimal scores, long answered) {
        return answered == 0
                ? Optional.empty()
                : Optional.of(
                        scores.divide(
                                BigDecimal.valueOf(answered), SCORE_DIGITS, RoundingMode.DOWN));
    }

    private static final class Sum {
        private long quizzes;
        private long answered;
        private long solved;
        private BigDecimal scores = BigDecimal.ZERO;

        void add(Optional<QuizTotals> totals, long learners) {
            quizzes += learners;
            totals.ifPresent(
                    known -> {
                        answered += known.answered();
                        solved += known.solved();
                        scores = scores.add(known.scores());
                    });
        }

        TopicProgress toProgress(String topic) {
            return new TopicProgress(topic, quizzes, answered, solved, mean(scores, answered));
        }
    }
}
