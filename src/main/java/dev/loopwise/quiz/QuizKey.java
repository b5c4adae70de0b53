package dev.loopwise.quiz;

import dev.loopwise.engine.RunEnd;
import java.util.List;

/**
 * What the engine found a quiz's program to do: the right answer and how the run ended.
 *
 * @param lines the lines printed to standard output, 1 to {@value #MAX_LINES}
 * @param stderr the lines printed to standard error
 * @param exitCode the exit code, 0 to 255
 * @param end how the run ended; never a limit or a syntax error
 */
public record QuizKey(List<String> lines, List<String> stderr, int exitCode, RunEnd end) {
    /** The most lines that a learner can be asked to put in order. */
    public static final int MAX_LINES = 60;

    public QuizKey {
        lines = List.copyOf(lines);
        stderr = List.copyOf(stderr);
    }
}
