package dev.loopwise.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Submissions. */
@ApplicationScoped
class SubmissionRepository implements PanacheRepositoryBase<SubmissionEntity, UUID> {
    Optional<SubmissionEntity> byIdempotencyKey(UUID learnerId, String key) {
        return find("learnerId = ?1 and idempotencyKey = ?2", learnerId, key).firstResultOptional();
    }

    /** A learner's submissions for a quiz, the last attempt first. */
    List<SubmissionEntity> ofLearner(UUID learnerId, UUID quizId) {
        return list(
                "learnerId = ?1 and quizId = ?2", Sort.descending("attempt"), learnerId, quizId);
    }
}
