package dev.loopwise.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One check of one quiz version by one build of the engine; its row is written once. */
@Entity(name = "KeyCheck")
@Table(name = "key_check")
@Immutable
class KeyCheckEntity {
    @Id private UUID id;

    @Column(name = "quiz_version_id")
    private UUID quizVersionId;

    private String engine;
    private boolean agrees;

    @JdbcTypeCode(SqlTypes.JSON)
    private KeyReport report;

    @Column(name = "checked_at")
    private Instant checkedAt;

    protected KeyCheckEntity() {}

    KeyCheckEntity(UUID quizVersionId, KeyCheck check) {
        this.id = UUID.randomUUID();
        this.quizVersionId = quizVersionId;
        this.engine = check.engine();
        this.agrees = check.agrees();
        this.report = check.report();
        this.checkedAt = check.checkedAt();
    }

    KeyCheck toRecord() {
        return new KeyCheck(engine, agrees, report, checkedAt);
    }
}
