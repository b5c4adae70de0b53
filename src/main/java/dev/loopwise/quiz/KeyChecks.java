package dev.loopwise.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps what builds of the engine found of quizzes. */
@ApplicationScoped
class KeyChecks {
    private final KeyCheckRepository checks;
    private final QuizRepository quizzes;
    private final Clock clock;

    KeyChecks(KeyCheckRepository checks, QuizRepository quizzes, Clock clock) {
        this.checks = checks;
        this.quizzes = quizzes;
        this.clock = clock;
    }

    /** What the engine of this service found when it made a version's key. */
    @Transactional(Transactional.TxType.MANDATORY)
    void storeFirst(UUID quizVersionId, KeyReport report) {
        store(quizVersionId, true, report);
    }

    /**
     * What the engine of this service found of an older version; nothing is stored when another
     * replica was faster.
     */
    @Transactional
    void storeAnew(QuizVersion version, boolean agrees, KeyReport report) {
        quizzes.lockSlug(version.slug());
        if (!checks.exists(version.id(), EngineBuild.NAME)) {
            store(version.id(), agrees, report);
        }
    }

    private void store(UUID quizVersionId, boolean agrees, KeyReport report) {
        KeyCheck check = new KeyCheck(EngineBuild.NAME, agrees, report, clock.instant());
        checks.persist(new KeyCheckEntity(quizVersionId, check));
    }

    /** The newest check; empty for a version that is older than checks and waits for its first. */
    @Transactional
    Optional<KeyCheck> newest(UUID quizVersionId) {
        return checks.newest(quizVersionId).map(KeyCheckEntity::toRecord);
    }

    /** The versions in use that the engine of this service has not checked. */
    @Transactional
    List<QuizVersion> open() {
        List<UUID> unchecked = checks.uncheckedBy(EngineBuild.NAME);
        return unchecked.isEmpty()
                ? List.of()
                : quizzes.versions(Set.copyOf(unchecked)).stream()
                        .map(QuizRepository.Row::toRecord)
                        .toList();
    }
}
