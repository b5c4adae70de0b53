package dev.loopwise.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A signed-in browser; the token itself is only in its cookie. */
@Entity(name = "Session")
@Table(name = "session")
class SessionEntity {
    @Id
    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "instructor_id")
    private UUID instructorId;

    @Column(name = "learner_id")
    private UUID learnerId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected SessionEntity() {}

    SessionEntity(byte[] tokenHash, Person person, Instant createdAt, Instant expiresAt) {
        this.tokenHash = tokenHash.clone();
        this.instructorId = person.role() == Role.INSTRUCTOR ? person.id() : null;
        this.learnerId = person.role() == Role.LEARNER ? person.id() : null;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    Person person() {
        return instructorId != null
                ? new Person(Role.INSTRUCTOR, instructorId)
                : new Person(Role.LEARNER, learnerId);
    }
}
