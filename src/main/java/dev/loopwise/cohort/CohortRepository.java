package dev.loopwise.cohort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Cohorts. */
@ApplicationScoped
class CohortRepository implements PanacheRepositoryBase<CohortEntity, UUID> {
    /** Every cohort, running ones first, the newest first. */
    List<CohortEntity> all() {
        return list(
                "from Cohort order by case when archivedAt is null then 0 else 1 end,"
                        + " createdAt desc, id");
    }

    /** Running cohorts, the newest first. */
    List<CohortEntity> running() {
        return list("archivedAt is null", Sort.descending("createdAt").and("id"));
    }
}
