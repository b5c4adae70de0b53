package dev.loopwise.submission;

import dev.loopwise.shared.Page;
import dev.loopwise.shared.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Submissions. */
@ApplicationScoped
class SubmissionRepository implements PanacheRepositoryBase<SubmissionEntity, UUID> {
    private static final Sort NEWEST_FIRST = Sort.descending("submittedAt").and("id");

    Optional<SubmissionEntity> byIdempotencyKey(UUID learnerId, String key) {
        return find("learnerId = ?1 and idempotencyKey = ?2", learnerId, key).firstResultOptional();
    }

    /** A learner's submissions for a quiz, the last attempt first. */
    List<SubmissionEntity> ofLearner(UUID learnerId, UUID quizId) {
        return list(
                "learnerId = ?1 and quizId = ?2", Sort.descending("attempt"), learnerId, quizId);
    }

    /** One page of submissions, the newest first. */
    Page<SubmissionEntity> find(SubmissionFilter filter, PageRequest page) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Parameters parameters = new Parameters();
        add(conditions, parameters, "cohortId = :cohort", "cohort", filter.cohortId());
        add(conditions, parameters, "learnerId = :learner", "learner", filter.learnerId());
        add(conditions, parameters, "quizId = :quiz", "quiz", filter.quizId());
        add(conditions, parameters, "decided = :decided", "decided", filter.decided());
        add(conditions, parameters, "submittedAt >= :from", "from", filter.from());
        add(conditions, parameters, "submittedAt < :to", "to", filter.to());
        PanacheQuery<SubmissionEntity> found =
                find(String.join(" and ", conditions), NEWEST_FIRST, parameters)
                        .page(page.page(), page.size());
        return new Page<>(found.list(), page.page(), page.size(), found.count());
    }

    List<SubmissionEntity> undecidedOfLearner(UUID learnerId) {
        return list("learnerId = ?1 and not decided", learnerId);
    }

    long undecidedOf(UUID cohortId) {
        return count("cohortId = ?1 and not decided", cohortId);
    }

    private static void add(
            List<String> conditions,
            Parameters parameters,
            String condition,
            String name,
            Optional<?> value) {
        value.ifPresent(
                wanted -> {
                    conditions.add(condition);
                    parameters.and(name, wanted);
                });
    }
}
