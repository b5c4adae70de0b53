package dev.loopwise.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A quiz through all its versions. */
@Entity(name = "Quiz")
@Table(name = "quiz")
class QuizEntity {
    @Id private UUID id;
    private String slug;

    @Enumerated(EnumType.STRING)
    private QuizStatus status;

    @Enumerated(EnumType.STRING)
    private QuizOrigin origin;

    @Column(name = "current_number")
    private int currentNumber;

    @Version private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected QuizEntity() {}

    QuizEntity(String slug, QuizOrigin origin, Instant now) {
        this.id = UUID.randomUUID();
        this.slug = slug;
        this.origin = origin;
        this.status = QuizStatus.DRAFT;
        this.currentNumber = 1;
        this.createdAt = now;
        this.updatedAt = now;
    }

    UUID id() {
        return id;
    }

    String slug() {
        return slug;
    }

    QuizStatus status() {
        return status;
    }

    QuizOrigin origin() {
        return origin;
    }

    int currentNumber() {
        return currentNumber;
    }

    int revision() {
        return revision;
    }

    Quiz toRecord(QuizVersion current) {
        return new Quiz(
                current, origin, revision, createdAt, updatedAt, Optional.ofNullable(publishedAt));
    }

    /** Makes the next version the current one and says its number. */
    int addVersion(Instant now) {
        updatedAt = now;
        return ++currentNumber;
    }

    void publish(Instant now) {
        if (status != QuizStatus.PUBLISHED) {
            status = QuizStatus.PUBLISHED;
            publishedAt = now;
            updatedAt = now;
        }
    }

    void retire(Instant now) {
        if (status != QuizStatus.RETIRED) {
            status = QuizStatus.RETIRED;
            updatedAt = now;
        }
    }
}
