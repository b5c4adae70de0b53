package dev.loopwise.cohort;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * A class that answers quizzes together.
 *
 * @param timeZone in which its times are shown
 * @param archivedAt since when nobody can join it or answer in it; empty while it runs
 * @param revision counts the changes, from 0
 */
public record Cohort(
        UUID id,
        String name,
        ZoneId timeZone,
        Optional<Instant> archivedAt,
        Instant createdAt,
        int revision) {}
