package dev.loopwise.cohort;

import java.time.Instant;
import java.util.UUID;

/** A learner as the API shows it. */
record LearnerView(UUID id, UUID cohortId, String name, Instant joinedAt) {
    static LearnerView of(Learner learner) {
        return new LearnerView(
                learner.id(), learner.cohortId(), learner.name(), learner.joinedAt());
    }
}
