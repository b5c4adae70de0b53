package dev.loopwise.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How builds of the engine found quiz versions. */
@ApplicationScoped
class KeyCheckRepository implements PanacheRepositoryBase<KeyCheckEntity, UUID> {
    /** The newest check of a version; empty for one that no engine has checked yet. */
    Optional<KeyCheckEntity> newest(UUID quizVersionId) {
        return find("quizVersionId", Sort.descending("checkedAt", "id"), quizVersionId)
                .firstResultOptional();
    }

    boolean exists(UUID quizVersionId, String engine) {
        return count("quizVersionId = ?1 and engine = ?2", quizVersionId, engine) > 0;
    }

    /** The current versions of quizzes in use that a build of the engine has not checked. */
    List<UUID> uncheckedBy(String engine) {
        return getEntityManager()
                .createQuery(
                        "select v.id from Quiz q join QuizVersion v"
                                + " on v.quizId = q.id and v.number = q.currentNumber"
                                + " where q.status <> ?1 and not exists ("
                                + "select c.id from KeyCheck c"
                                + " where c.quizVersionId = v.id and c.engine = ?2)",
                        UUID.class)
                .setParameter(1, QuizStatus.RETIRED)
                .setParameter(2, engine)
                .getResultList();
    }
}
