package dev.loopwise.progress;

import dev.loopwise.shared.Page;
import java.util.List;
import java.util.UUID;

/**
 * How a cohort gets on.
 *
 * @param learners one page of its learners by name
 * @param topics the whole cohort by topic, in the order of the alphabet
 */
public record CohortProgress(
        UUID cohortId, Page<LearnerProgress> learners, List<TopicProgress> topics) {
    public CohortProgress {
        topics = List.copyOf(topics);
    }
}
