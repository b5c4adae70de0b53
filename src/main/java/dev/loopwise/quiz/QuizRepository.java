package dev.loopwise.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Quizzes and their versions. */
@ApplicationScoped
class QuizRepository implements PanacheRepositoryBase<QuizEntity, UUID> {
    /** A quiz with one of its versions, as a query finds them. */
    record Row(QuizEntity quiz, QuizVersionEntity version) {
        QuizVersion toRecord() {
            return version.toRecord(quiz);
        }

        Quiz toQuiz() {
            return quiz.toRecord(toRecord());
        }
    }

    /** Keeps this room's advisory locks apart from others; any number will do. */
    private static final long SLUG_LOCKS = 7_001;

    private static final String CURRENT =
            "select q, v from Quiz q join QuizVersion v"
                    + " on v.quizId = q.id and v.number = q.currentNumber ";

    Optional<QuizEntity> bySlug(String slug) {
        return find("slug", safe(slug)).firstResultOptional();
    }

    /** The quiz, locked until the transaction ends, so that one change comes after another. */
    Optional<QuizEntity> lockBySlug(String slug) {
        return find("slug", safe(slug))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Row> currentBySlug(String slug) {
        return rows(CURRENT + "where q.slug = ?1", safe(slug)).stream().findFirst();
    }

    /** Published quizzes, the easiest first. */
    List<Row> published() {
        return rows(
                CURRENT + "where q.status = ?1 order by v.difficulty, v.title, q.id",
                QuizStatus.PUBLISHED);
    }

    List<Row> currentOf(Collection<UUID> quizIds) {
        return rows(CURRENT + "where q.id in ?1 order by q.slug", quizIds);
    }

    Optional<Row> version(UUID versionId) {
        return versions(Set.of(versionId)).stream().findFirst();
    }

    List<Row> versions(Set<UUID> versionIds) {
        return rows(
                "select q, v from Quiz q join QuizVersion v on v.quizId = q.id"
                        + " where v.id in ?1 order by v.id",
                versionIds);
    }

    /**
     * Waits until no other transaction works on this slug and keeps others waiting until this one
     * ends; a quiz that does not exist yet has no row to lock.
     */
    void lockSlug(String slug) {
        getEntityManager()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(?1, ?2)) as text)",
                        String.class)
                .setParameter(1, slug)
                .setParameter(2, SLUG_LOCKS)
                .getResultList();
    }

    /** The content hashes of current versions, by slug. */
    Map<String, String> currentHashes(QuizOrigin origin) {
        return rows(CURRENT + "where q.origin = ?1 order by q.slug", origin).stream()
                .collect(
                        Collectors.toMap(
                                row -> row.quiz().slug(), row -> row.version().contentHash()));
    }

    void persist(QuizVersionEntity version) {
        getEntityManager().persist(version);
    }

    /** An address may hold what no slug holds and PostgreSQL refuses. */
    private static String safe(String slug) {
        return slug.replace("\0", "?");
    }

    private List<Row> rows(String query, Object parameter) {
        return getEntityManager()
                .createQuery(query, Object[].class)
                .setParameter(1, parameter)
                .getResultStream()
                .map(row -> new Row((QuizEntity) row[0], (QuizVersionEntity) row[1]))
                .toList();
    }
}
