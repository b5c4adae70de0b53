package dev.loopwise.quiz;

import java.time.Instant;

/**
 * How a build of the engine found a quiz.
 *
 * @param engine the build
 * @param agrees whether it found the outcomes of the quiz's key; answers are graded by the key
 *     either way
 * @param report what it found
 */
record KeyCheck(String engine, boolean agrees, KeyReport report, Instant checkedAt) {}
