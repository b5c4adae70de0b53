package dev.loopwise.quiz;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.RunProblem;
import java.util.List;
import java.util.Optional;

/** What a run did. */
record RunView(
        List<String> stdout,
        List<String> stderr,
        int exitCode,
        RunEnd end,
        Optional<RunProblem> problem) {
    static RunView of(Run run) {
        return new RunView(run.stdout(), run.stderr(), run.exitCode(), run.end(), run.problem());
    }
}
