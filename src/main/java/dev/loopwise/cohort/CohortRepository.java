package dev.loopwise.cohort;

import dev.loopwise.shared.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Cohorts. */
@ApplicationScoped
class CohortRepository implements PanacheRepositoryBase<CohortEntity, UUID> {
    private static final String RUNNING_AND_NEWEST_FIRST =
            "from Cohort order by case when archivedAt is null then 0 else 1 end,"
                    + " createdAt desc, id";

    /** Every cohort, running ones first, the newest first. */
    List<CohortEntity> all() {
        return list(RUNNING_AND_NEWEST_FIRST);
    }

    List<CohortEntity> page(PageRequest page) {
        return find(RUNNING_AND_NEWEST_FIRST).page(page.page(), page.size()).list();
    }

    /** Running cohorts, the newest first. */
    List<CohortEntity> running() {
        return list("archivedAt is null", Sort.descending("createdAt").and("id"));
    }
}
