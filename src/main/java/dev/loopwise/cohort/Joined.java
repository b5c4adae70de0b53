package dev.loopwise.cohort;

/**
 * A learner who has just joined.
 *
 * @param recoveryCode what the learner needs to come back, in groups for people to read; it is
 *     shown once and stored only as a hash
 */
public record Joined(Learner learner, String recoveryCode) {}
