package dev.loopwise.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** A class that answers quizzes together. */
@Entity(name = "Cohort")
@Table(name = "cohort")
class CohortEntity {
    @Id private UUID id;
    private String name;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "archived_at")
    private Instant archivedAt;

    @Version private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    protected CohortEntity() {}

    CohortEntity(String name, ZoneId timeZone, Instant now) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.timeZone = timeZone.getId();
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    int revision() {
        return revision;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    void change(String newName, ZoneId newTimeZone) {
        name = newName;
        timeZone = newTimeZone.getId();
    }

    void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
        }
    }

    Cohort toRecord() {
        return new Cohort(
                id,
                name,
                ZoneId.of(timeZone),
                Optional.ofNullable(archivedAt),
                createdAt,
                revision);
    }
}
