package dev.loopwise.startup;

import dev.loopwise.account.Instructors;
import dev.loopwise.cohort.Cohort;
import dev.loopwise.cohort.Cohorts;
import dev.loopwise.shared.LoopwiseSettings;
import dev.loopwise.shared.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Optional;

/** Makes what a new service needs to be of use: an instructor and a class to try it with. */
@ApplicationScoped
class FirstStart {
    /** Any number will do, as long as every replica takes the same. */
    private static final long LOCK = 7_002;

    private static final int PASSWORD_LENGTH = 16;

    private final EntityManager entities;
    private final Instructors instructors;
    private final Cohorts cohorts;
    private final LoopwiseSettings settings;

    FirstStart(
            EntityManager entities,
            Instructors instructors,
            Cohorts cohorts,
            LoopwiseSettings settings) {
        this.entities = entities;
        this.instructors = instructors;
        this.cohorts = cohorts;
        this.settings = settings;
    }

    /**
     * Does what is missing; of several replicas that start at once, the first one does it and the
     * others wait.
     *
     * @return the instructor's password when it was generated just now, to be shown once
     */
    @Transactional
    Optional<String> run() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)", String.class)
                .setParameter(1, LOCK)
                .getSingleResult();
        if (instructors.exist()) {
            settings.instructor()
                    .password()
                    .ifPresent(
                            password ->
                                    instructors.keepPassword(
                                            settings.instructor().name(), password));
            return Optional.empty();
        }
        Optional<String> generated =
                settings.instructor().password().isPresent()
                        ? Optional.empty()
                        : Optional.of(Secrets.code(PASSWORD_LENGTH));
        instructors.add(
                settings.instructor().name(),
                settings.instructor().password().or(() -> generated).orElseThrow());
        if (settings.sampleClass()) {
            addSampleClass();
        }
        return generated;
    }

    private void addSampleClass() {
        Cohort cohort = cohorts.add("Sample class", ZoneId.systemDefault());
        cohorts.addJoinCode(cohort.id(), Optional.empty(), Optional.empty());
    }
}
