package dev.loopwise.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How a learner gets on.
 *
 * @param quizzes how many quizzes can be answered
 * @param answered how many of them the learner has answered
 * @param solved how many of them the learner has answered right
 * @param score the mean of the best scores of those answered, 0 to 1; empty when none was
 * @param lastAnswerAt when the learner answered last
 * @param topics by topic, in the order of the alphabet
 */
public record LearnerProgress(
        UUID learnerId,
        String name,
        long quizzes,
        long answered,
        long solved,
        Optional<BigDecimal> score,
        Optional<Instant> lastAnswerAt,
        List<TopicProgress> topics) {
    public LearnerProgress {
        topics = List.copyOf(topics);
    }
}
