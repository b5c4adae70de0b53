package dev.loopwise.engine.js;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.RunProblem;
import java.util.Optional;

/** How a run ends. The first end counts; the watchdog may set it from another thread. */
final class RunOutcome {
    private static final int EXIT_CODE_OF_LIMITS = 1;

    private RunEnd end;
    private int exitCode;
    private RunProblem problem;

    /** Ends with an exit code and nothing to complain about. */
    synchronized void exited(RunEnd how, int code) {
        set(how, code, null);
    }

    /** Ends with an error of the snippet. */
    synchronized void failed(RunEnd how, int code, RunProblem why) {
        set(how, code, why);
    }

    /** Ends by a limit. */
    synchronized void limited(RunEnd limit, String sentence) {
        set(limit, EXIT_CODE_OF_LIMITS, new RunProblem(sentence, 0, 0));
    }

    /** Whether the run has ended, or is about to. */
    synchronized boolean isKnown() {
        return end != null;
    }

    /** What is known, together with what was printed. */
    synchronized Run toRun(Output output) {
        if (end == null) {
            throw new IllegalStateException("The run has no end yet.");
        }
        return new Run(
                output.stdout(), output.stderr(), exitCode, end, Optional.ofNullable(problem));
    }

    private void set(RunEnd how, int code, RunProblem why) {
        if (end == null) {
            end = how;
            exitCode = code;
            problem = why;
        }
    }
}
