package dev.loopwise.cohort;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A join code as the API shows it, with the link to send to learners. */
record JoinCodeView(
        UUID id,
        String code,
        String link,
        int uses,
        Optional<Integer> maxUses,
        Optional<Instant> expiresAt,
        Optional<Instant> revokedAt,
        Instant createdAt) {}
