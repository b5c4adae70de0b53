package dev.loopwise.cohort;

import dev.loopwise.shared.PersonName;
import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import dev.loopwise.shared.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** How learners come in: with a cohort's code the first time, with their own code later. */
@ApplicationScoped
public class Joining {
    /** 78 random bits: too many to guess, few enough to write down. */
    static final int RECOVERY_CODE_LENGTH = 16;

    private final CohortRepository cohorts;
    private final JoinCodeRepository codes;
    private final LearnerRepository learners;
    private final Clock clock;

    Joining(
            CohortRepository cohorts,
            JoinCodeRepository codes,
            LearnerRepository learners,
            Clock clock) {
        this.cohorts = cohorts;
        this.codes = codes;
        this.learners = learners;
        this.clock = clock;
    }

    /** What a code leads to; declines codes that cannot be used, so a form can say so at once. */
    @Transactional
    public Invitation invitation(String typedCode) {
        JoinCodeEntity code =
                codes.byCode(Secrets.normalise(clean(typedCode))).orElseThrow(Joining::unknownCode);
        CohortEntity cohort = openCohort(code);
        return new Invitation(Secrets.grouped(code.toRecord().code()), cohort.toRecord().name());
    }

    /** Makes a new learner in the code's cohort. */
    @Transactional
    public Joined join(String typedCode, String typedName) {
        String name = PersonName.clean("name", typedName);
        JoinCodeEntity code =
                codes.lockByCode(Secrets.normalise(clean(typedCode)))
                        .orElseThrow(Joining::unknownCode);
        CohortEntity cohort = openCohort(code);
        refuseTakenName(cohort.id(), name);
        code.use();
        String recoveryCode = Secrets.code(RECOVERY_CODE_LENGTH);
        LearnerEntity learner =
                new LearnerEntity(cohort.id(), name, Secrets.hash(recoveryCode), clock.instant());
        learners.persist(learner);
        return new Joined(learner.toRecord(cohort.toRecord()), Secrets.grouped(recoveryCode));
    }

    /** The learner whose recovery code this is. */
    @Transactional
    public Learner comeBack(String typedCode) {
        return learners.byRecoveryHash(Secrets.hash(Secrets.normalise(typedCode)))
                .map(learner -> learner.toRecord(cohorts.findById(learner.cohortId()).toRecord()))
                .orElseThrow(
                        () ->
                                RefusedException.ofField(
                                        Refusal.RECOVERY_CODE_UNKNOWN,
                                        "recoveryCode",
                                        "Nobody has this recovery code. Please check it, or ask"
                                                + " your instructor for a new one."));
    }

    private CohortEntity openCohort(JoinCodeEntity code) {
        CohortEntity cohort = cohorts.findById(code.cohortId());
        if (!code.isOpen(clock.instant()) || cohort.isArchived()) {
            throw RefusedException.ofField(
                    Refusal.JOIN_CODE_CLOSED,
                    "code",
                    "This join code can no longer be used. Please ask your instructor for a new"
                            + " one.");
        }
        return cohort;
    }

    /** The database refuses equal names too; this says so in words. The code's lock orders both. */
    private void refuseTakenName(UUID cohortId, String name) {
        if (learners.hasName(cohortId, name)) {
            throw Learners.nameTaken();
        }
    }

    private static String clean(String typedCode) {
        return typedCode.replace("\0", "");
    }

    private static RefusedException unknownCode() {
        return RefusedException.ofField(
                Refusal.JOIN_CODE_NOT_FOUND,
                "code",
                "There is no such join code. Please check it, or ask your instructor.");
    }
}
