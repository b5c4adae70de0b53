package dev.loopwise.engine;

/**
 * What went wrong in a run, for a person to read.
 *
 * @param message one full sentence or the error's own text, such as {@code TypeError: x is not a
 *     function}
 * @param line the line of the snippet, from 1, or 0 where no line is to blame
 * @param column the column in that line, from 1, or 0
 */
public record RunProblem(String message, int line, int column) {}
