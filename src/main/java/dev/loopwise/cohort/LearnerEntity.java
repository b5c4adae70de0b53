package dev.loopwise.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A learner in a cohort. */
@Entity(name = "Learner")
@Table(name = "learner")
class LearnerEntity {
    @Id private UUID id;

    @Column(name = "cohort_id")
    private UUID cohortId;

    private String name;

    @Column(name = "recovery_hash")
    private byte[] recoveryHash;

    @Version private int revision;

    @Column(name = "joined_at")
    private Instant joinedAt;

    protected LearnerEntity() {}

    LearnerEntity(UUID cohortId, String name, byte[] recoveryHash, Instant joinedAt) {
        this.id = UUID.randomUUID();
        this.cohortId = cohortId;
        this.name = name;
        this.recoveryHash = recoveryHash.clone();
        this.joinedAt = joinedAt;
    }

    UUID cohortId() {
        return cohortId;
    }

    void rename(String newName) {
        name = newName;
    }

    void replaceRecoveryHash(byte[] newHash) {
        recoveryHash = newHash.clone();
    }

    Learner toRecord(Cohort cohort) {
        return new Learner(id, cohortId, cohort.name(), name, cohort.timeZone(), joinedAt);
    }
}
