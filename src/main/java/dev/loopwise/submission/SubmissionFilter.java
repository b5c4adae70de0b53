package dev.loopwise.submission;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which submissions a list shows; an empty part does not filter.
 *
 * @param decided whether it is known if the answer is right
 * @param from the earliest time, included
 * @param to the latest time, not included
 */
record SubmissionFilter(
        Optional<UUID> cohortId,
        Optional<UUID> learnerId,
        Optional<UUID> quizId,
        Optional<Boolean> decided,
        Optional<Instant> from,
        Optional<Instant> to) {}
