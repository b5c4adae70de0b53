package dev.loopwise.cohort;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A cohort as the API shows it. */
record CohortView(
        UUID id, String name, String timeZone, Optional<Instant> archivedAt, Instant createdAt) {
    static CohortView of(Cohort cohort) {
        return new CohortView(
                cohort.id(),
                cohort.name(),
                cohort.timeZone().getId(),
                cohort.archivedAt(),
                cohort.createdAt());
    }
}
