package dev.loopwise.account;

import java.util.UUID;

/**
 * Somebody who is signed in.
 *
 * @param role what they may do
 * @param id the instructor's or the learner's id
 */
public record Person(Role role, UUID id) {}
