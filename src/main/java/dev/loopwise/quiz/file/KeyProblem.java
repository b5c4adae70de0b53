package dev.loopwise.quiz.file;

/**
 * What keeps a run from giving the key of a quiz.
 *
 * @param field the part of the quiz to blame, such as {@code program} or {@code distractors[0]}
 * @param line the line of the program to look at, from 1; 0 when no line is to blame
 * @param column the column in that line, from 1, or 0
 * @param message full sentences that say what is wrong and what to do
 */
public record KeyProblem(String field, int line, int column, String message) {
    KeyProblem(String field, String message) {
        this(field, 0, 0, message);
    }

    /** The message with the place, for somebody who sees the program and not its file. */
    public String messageWithPlace() {
        return line == 0
                ? message
                : "%s (line %d, column %d)".formatted(message, line, Math.max(1, column));
    }
}
