package dev.loopwise.cohort;

import dev.loopwise.shared.Page;
import dev.loopwise.shared.PageRequest;
import dev.loopwise.shared.PersonName;
import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import dev.loopwise.shared.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The learners of the cohorts. */
@ApplicationScoped
public class Learners {
    private final LearnerRepository learners;
    private final CohortRepository cohorts;

    Learners(LearnerRepository learners, CohortRepository cohorts) {
        this.learners = learners;
        this.cohorts = cohorts;
    }

    /** The learner with this id. */
    @Transactional
    public Learner learner(UUID id) {
        return toRecord(learners.findByIdOptional(id).orElseThrow(Learners::notFound));
    }

    /**
     * The learner, locked until the surrounding transaction ends: what a learner does comes one
     * after the other. Declines when the learner's cohort is archived.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Learner lockActive(UUID id) {
        LearnerEntity learner =
                learners.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                        .orElseThrow(Learners::notFound);
        if (cohorts.findById(learner.cohortId()).isArchived()) {
            throw Cohorts.archived();
        }
        return toRecord(learner);
    }

    /** One page of a cohort's learners by name. */
    @Transactional
    public Page<Learner> ofCohort(UUID cohortId, PageRequest page) {
        Cohort cohort =
                cohorts.findByIdOptional(cohortId).orElseThrow(Cohorts::notFound).toRecord();
        List<Learner> items =
                learners.ofCohort(cohortId, page).stream()
                        .map(learner -> learner.toRecord(cohort))
                        .toList();
        return new Page<>(items, page.page(), page.size(), learners.countOfCohort(cohortId));
    }

    /** The names of these learners, by id. */
    @Transactional
    public Map<UUID, String> names(Collection<UUID> ids) {
        return learners.list("id in ?1", Set.copyOf(ids)).stream()
                .map(this::toRecord)
                .collect(Collectors.toMap(Learner::id, Learner::name));
    }

    @Transactional
    public Learner rename(UUID id, String typedName) {
        String name = PersonName.clean("name", typedName);
        LearnerEntity learner =
                learners.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                        .orElseThrow(Learners::notFound);
        Learner before = toRecord(learner);
        if (!before.name().equalsIgnoreCase(name) && learners.hasName(learner.cohortId(), name)) {
            throw nameTaken();
        }
        learner.rename(name);
        return toRecord(learner);
    }

    /** Gives a learner a new recovery code, which it returns in groups; the old one ends. */
    @Transactional
    public String resetRecoveryCode(UUID id) {
        LearnerEntity learner =
                learners.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                        .orElseThrow(Learners::notFound);
        String code = Secrets.code(Joining.RECOVERY_CODE_LENGTH);
        learner.replaceRecoveryHash(Secrets.hash(code));
        return Secrets.grouped(code);
    }

    /** Removes a learner and everything the learner has answered. */
    @Transactional
    public void remove(UUID id) {
        if (!learners.deleteById(id)) {
            throw notFound();
        }
    }

    static RefusedException nameTaken() {
        return RefusedException.ofField(
                Refusal.NAME_TAKEN,
                "name",
                "Somebody in this cohort already has this name. If it is you, come back with your"
                        + " recovery code; otherwise choose another name.");
    }

    private Learner toRecord(LearnerEntity learner) {
        return learner.toRecord(cohorts.findById(learner.cohortId()).toRecord());
    }

    private static RefusedException notFound() {
        return new RefusedException(
                Refusal.LEARNER_NOT_FOUND, "There is no learner with this id; list them first.");
    }
}
