package dev.loopwise.cohort;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A learner in a cohort.
 *
 * @param name what the learner calls themselves; no two learners of a cohort have the same name
 * @param timeZone the cohort's time zone, in which times are shown
 */
public record Learner(
        UUID id,
        UUID cohortId,
        String cohortName,
        String name,
        ZoneId timeZone,
        Instant joinedAt) {}
