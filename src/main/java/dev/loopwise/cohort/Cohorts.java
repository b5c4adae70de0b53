package dev.loopwise.cohort;

import dev.loopwise.shared.Page;
import dev.loopwise.shared.PageRequest;
import dev.loopwise.shared.PersonName;
import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import dev.loopwise.shared.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cohorts and their join codes. */
@ApplicationScoped
public class Cohorts {
    private static final int JOIN_CODE_LENGTH = 8;

    private final CohortRepository cohorts;
    private final JoinCodeRepository codes;
    private final LearnerRepository learners;
    private final Clock clock;

    Cohorts(
            CohortRepository cohorts,
            JoinCodeRepository codes,
            LearnerRepository learners,
            Clock clock) {
        this.cohorts = cohorts;
        this.codes = codes;
        this.learners = learners;
        this.clock = clock;
    }

    /** Every cohort: running ones first, then the newest first. */
    @Transactional
    public List<Cohort> all() {
        return cohorts.all().stream().map(CohortEntity::toRecord).toList();
    }

    /** One page of the cohorts: running ones first, then the newest first. */
    @Transactional
    public Page<Cohort> page(PageRequest page) {
        List<Cohort> items = cohorts.page(page).stream().map(CohortEntity::toRecord).toList();
        return new Page<>(items, page.page(), page.size(), cohorts.count());
    }

    @Transactional
    public Cohort cohort(UUID id) {
        return entity(id).toRecord();
    }

    @Transactional
    public Cohort add(String name, ZoneId timeZone) {
        CohortEntity cohort =
                new CohortEntity(PersonName.clean("name", name), timeZone, clock.instant());
        cohorts.persistAndFlush(cohort);
        return cohort.toRecord();
    }

    /** Changes a cohort that nobody else has changed since {@code revision}. */
    @Transactional
    public Cohort change(UUID id, int revision, String name, ZoneId timeZone) {
        CohortEntity cohort = entity(id);
        if (cohort.revision() != revision) {
            throw stale();
        }
        cohort.change(PersonName.clean("name", name), timeZone);
        cohorts.flush();
        return cohort.toRecord();
    }

    /** Ends a cohort: nobody joins it or answers in it any more; what was answered stays. */
    @Transactional
    public Cohort archive(UUID id) {
        CohortEntity cohort = entity(id);
        cohort.archive(clock.instant());
        cohorts.flush();
        return cohort.toRecord();
    }

    /** Removes a cohort that nobody has joined; one with learners is archived instead. */
    @Transactional
    public void remove(UUID id) {
        CohortEntity cohort = entity(id);
        if (learners.countOfCohort(id) > 0) {
            throw new RefusedException(
                    Refusal.COHORT_IN_USE,
                    "Learners have joined this cohort. Archive it, or remove them first.");
        }
        cohorts.delete(cohort);
    }

    /** A cohort's codes, the newest first. */
    @Transactional
    public List<JoinCode> joinCodes(UUID cohortId) {
        entity(cohortId);
        return codes.ofCohort(cohortId).stream().map(JoinCodeEntity::toRecord).toList();
    }

    /** The codes with which people can join a cohort now, the newest first. */
    @Transactional
    public List<JoinCode> openJoinCodes(UUID cohortId) {
        if (entity(cohortId).isArchived()) {
            return List.of();
        }
        Instant now = clock.instant();
        return codes.ofCohort(cohortId).stream()
                .filter(code -> code.isOpen(now))
                .map(JoinCodeEntity::toRecord)
                .toList();
    }

    @Transactional
    public JoinCode addJoinCode(
            UUID cohortId, Optional<Integer> maxUses, Optional<Instant> expiresAt) {
        if (entity(cohortId).isArchived()) {
            throw archived();
        }
        JoinCodeEntity code =
                new JoinCodeEntity(
                        cohortId,
                        Secrets.code(JOIN_CODE_LENGTH),
                        maxUses,
                        expiresAt,
                        clock.instant());
        codes.persist(code);
        return code.toRecord();
    }

    /** Closes a code; one that is closed already stays as it is. */
    @Transactional
    public JoinCode revokeJoinCode(UUID cohortId, UUID codeId) {
        JoinCodeEntity code = codeEntity(cohortId, codeId);
        code.revoke(clock.instant());
        return code.toRecord();
    }

    @Transactional
    public JoinCode joinCode(UUID cohortId, UUID codeId) {
        return codeEntity(cohortId, codeId).toRecord();
    }

    private JoinCodeEntity codeEntity(UUID cohortId, UUID codeId) {
        return codes.findByIdOptional(codeId)
                .filter(found -> found.cohortId().equals(cohortId))
                .orElseThrow(
                        () ->
                                new RefusedException(
                                        Refusal.JOIN_CODE_NOT_FOUND,
                                        "This cohort has no join code with this id."));
    }

    /** A code with which people can join a running cohort now, the newest there is. */
    @Transactional
    public Optional<JoinCode> newestOpenJoinCode() {
        Instant now = clock.instant();
        return cohorts.running().stream()
                .flatMap(cohort -> codes.ofCohort(cohort.id()).stream())
                .filter(code -> code.isOpen(now))
                .map(JoinCodeEntity::toRecord)
                .findFirst();
    }

    static RefusedException notFound() {
        return new RefusedException(
                Refusal.COHORT_NOT_FOUND, "There is no cohort with this id; list them first.");
    }

    static RefusedException archived() {
        return new RefusedException(
                Refusal.COHORT_ARCHIVED,
                "This cohort has ended, so nothing can be added to it any more.");
    }

    private static RefusedException stale() {
        return new RefusedException(
                Refusal.VERSION_STALE,
                "Somebody has changed this cohort since you read it. Read it again, then change"
                        + " it.");
    }

    private CohortEntity entity(UUID id) {
        return cohorts.findByIdOptional(id).orElseThrow(Cohorts::notFound);
    }
}
