package dev.loopwise.progress;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a learner, or a whole cohort, gets on with a topic.
 *
 * @param topic the topic's slug
 * @param quizzes how many quizzes can be answered; for a cohort, times its learners
 * @param answered how many of them were answered
 * @param solved how many of them were answered right
 * @param score the mean of the best scores of those answered, 0 to 1; empty when none was
 */
public record TopicProgress(
        String topic, long quizzes, long answered, long solved, Optional<BigDecimal> score) {}
