package dev.loopwise.cohort;

import dev.loopwise.shared.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Learners. */
@ApplicationScoped
class LearnerRepository implements PanacheRepositoryBase<LearnerEntity, UUID> {
    private static final Sort BY_NAME = Sort.by("name").and("id");

    boolean hasName(UUID cohortId, String name) {
        return count("cohortId = ?1 and lower(name) = lower(?2)", cohortId, name) > 0;
    }

    Optional<LearnerEntity> byRecoveryHash(byte[] hash) {
        return find("recoveryHash", hash).firstResultOptional();
    }

    /** One page of a cohort's learners by name. */
    List<LearnerEntity> ofCohort(UUID cohortId, PageRequest page) {
        return find("cohortId", BY_NAME, cohortId).page(page.page(), page.size()).list();
    }

    long countOfCohort(UUID cohortId) {
        return count("cohortId", cohortId);
    }
}
