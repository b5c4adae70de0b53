package dev.loopwise.quiz;

/**
 * What the engine found of a program that makes a quiz.
 *
 * @param key what answers are graded by
 * @param report what the author should know
 */
record FoundKey(QuizKey key, KeyReport report) {}
