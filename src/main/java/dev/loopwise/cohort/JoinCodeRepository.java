package dev.loopwise.cohort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Join codes. */
@ApplicationScoped
class JoinCodeRepository implements PanacheRepositoryBase<JoinCodeEntity, UUID> {
    Optional<JoinCodeEntity> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The code, locked until the transaction ends, so that its uses are counted one by one. */
    Optional<JoinCodeEntity> lockByCode(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** A cohort's codes, the newest first. */
    List<JoinCodeEntity> ofCohort(UUID cohortId) {
        return list("cohortId", Sort.descending("createdAt").and("id"), cohortId);
    }
}
