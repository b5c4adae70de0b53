package dev.loopwise.cohort;

/**
 * What a join code leads to.
 *
 * @param code the code in groups for people to read
 */
public record Invitation(String code, String cohortName) {}
