package dev.loopwise.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A code with which learners join a cohort. */
@Entity(name = "JoinCode")
@Table(name = "join_code")
class JoinCodeEntity {
    @Id private UUID id;

    @Column(name = "cohort_id")
    private UUID cohortId;

    private String code;
    private int uses;

    @Column(name = "max_uses")
    private Integer maxUses;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected JoinCodeEntity() {}

    JoinCodeEntity(
            UUID cohortId,
            String code,
            Optional<Integer> maxUses,
            Optional<Instant> expiresAt,
            Instant now) {
        this.id = UUID.randomUUID();
        this.cohortId = cohortId;
        this.code = code;
        this.maxUses = maxUses.orElse(null);
        this.expiresAt = expiresAt.orElse(null);
        this.createdAt = now;
    }

    UUID cohortId() {
        return cohortId;
    }

    boolean isOpen(Instant now) {
        return revokedAt == null
                && (expiresAt == null || now.isBefore(expiresAt))
                && (maxUses == null || uses < maxUses);
    }

    void use() {
        uses++;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    JoinCode toRecord() {
        return new JoinCode(
                id,
                cohortId,
                code,
                uses,
                Optional.ofNullable(maxUses),
                Optional.ofNullable(expiresAt),
                Optional.ofNullable(revokedAt),
                createdAt);
    }
}
