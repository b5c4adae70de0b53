package dev.loopwise.shared;

/**
 * What is wrong with one part of a request.
 *
 * @param field the part's name as the client wrote it, such as {@code distractors[2]}
 * @param message a full sentence that says what to do
 */
public record FieldProblem(String field, String message) {}
