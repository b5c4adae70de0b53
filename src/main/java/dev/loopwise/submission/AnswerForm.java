package dev.loopwise.submission;

/**
 * An answer as it arrives.
 *
 * @param slug the quiz
 * @param version the version of the quiz that the learner saw
 * @param answer what the learner answers
 * @param idempotencyKey 1 to {@value #MAX_KEY_LENGTH} characters that the sender chose: the same
 *     key with the same answer is the same submission
 */
public record AnswerForm(String slug, int version, Answer answer, String idempotencyKey) {
    /** The longest key. */
    public static final int MAX_KEY_LENGTH = 100;
}
