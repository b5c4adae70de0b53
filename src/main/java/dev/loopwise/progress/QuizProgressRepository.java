package dev.loopwise.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rollups; at most one row for each learner and quiz. */
@ApplicationScoped
class QuizProgressRepository
        implements PanacheRepositoryBase<QuizProgressEntity, QuizProgressEntity.Key> {
    Optional<QuizProgressEntity> of(UUID learnerId, UUID quizId) {
        return find("learnerId = ?1 and quizId = ?2", learnerId, quizId).firstResultOptional();
    }

    List<QuizProgressEntity> ofLearners(Collection<UUID> learnerIds) {
        return list("learnerId in ?1 order by learnerId, quizId", learnerIds);
    }

    /** Sums by quiz over a whole cohort, for the quizzes that somebody in it has answered. */
    List<QuizTotals> totalsOfCohort(UUID cohortId) {
        return getEntityManager()
                .createQuery(
                        "select quizId, count(*), sum(case when solved then 1L else 0L end),"
                                + " sum(bestScore) from QuizProgress where cohortId = ?1"
                                + " group by quizId order by quizId",
                        QuizTotals.class)
                .setParameter(1, cohortId)
                .getResultList();
    }
}
