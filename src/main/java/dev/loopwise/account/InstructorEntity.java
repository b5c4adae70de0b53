package dev.loopwise.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody who looks after quizzes and cohorts. */
@Entity(name = "Instructor")
@Table(name = "instructor")
class InstructorEntity {
    @Id private UUID id;
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "created_at")
    private Instant createdAt;

    protected InstructorEntity() {}

    InstructorEntity(String name, String passwordHash, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    String passwordHash() {
        return passwordHash;
    }

    void replacePasswordHash(String newHash) {
        passwordHash = newHash;
    }
}
