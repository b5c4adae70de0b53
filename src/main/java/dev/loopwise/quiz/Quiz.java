package dev.loopwise.quiz;

import java.time.Instant;
import java.util.Optional;

/**
 * A quiz as instructors see it.
 *
 * @param current its current version, with the key
 * @param revision counts the changes of the quiz, from 0: what an ETag shows
 */
record Quiz(
        QuizVersion current,
        QuizOrigin origin,
        int revision,
        Instant createdAt,
        Instant updatedAt,
        Optional<Instant> publishedAt) {}
