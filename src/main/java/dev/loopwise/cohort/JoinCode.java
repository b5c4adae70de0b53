package dev.loopwise.cohort;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A code with which learners join a cohort.
 *
 * @param code eight digits and capitals
 * @param uses how many learners have joined with it
 * @param maxUses how many may; empty when any number may
 * @param expiresAt until when; empty when it does not expire
 * @param revokedAt since when an instructor has closed it
 */
public record JoinCode(
        UUID id,
        UUID cohortId,
        String code,
        int uses,
        Optional<Integer> maxUses,
        Optional<Instant> expiresAt,
        Optional<Instant> revokedAt,
        Instant createdAt) {}
