package dev.loopwise.quiz;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.quiz.file.QuizKeyRules;
import java.util.List;

/**
 * What the engine found a quiz's program to do: the right answer and how the run ended.
 *
 * @param lines the lines printed to standard output, 1 to {@value QuizKeyRules#MAX_LINES}
 * @param stderr the lines printed to standard error
 * @param exitCode the exit code, 0 to 255
 * @param end how the run ended; never a limit or a syntax error
 */
public record QuizKey(List<String> lines, List<String> stderr, int exitCode, RunEnd end) {
    public QuizKey {
        lines = List.copyOf(lines);
        stderr = List.copyOf(stderr);
    }

    /** The key that a run gives; the run keeps to {@link QuizKeyRules}. */
    static QuizKey of(Run run) {
        List<String> stderr =
                run.stderr().stream().map(line -> line.replace('\0', '\uFFFD')).toList();
        return new QuizKey(run.stdout(), stderr, run.exitCode(), run.end());
    }
}
