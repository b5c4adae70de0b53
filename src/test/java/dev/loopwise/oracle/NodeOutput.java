package dev.loopwise.oracle;

import dev.loopwise.engine.Run;
import java.util.List;

/**
 * What a Node process did, real or simulated, without what differs from machine to machine.
 *
 * @param stdout the lines of standard output, in {@link OutputShape}
 * @param stderr the lines of standard error, in {@link OutputShape}
 * @param exitCode the code the process ended with
 */
public record NodeOutput(List<String> stdout, List<String> stderr, int exitCode) {
    public NodeOutput {
        stdout = OutputShape.ofStdout(stdout);
        stderr = OutputShape.ofStderr(stderr);
    }

    /** What the engine says that a process does. */
    public static NodeOutput of(Run run) {
        return new NodeOutput(run.stdout(), run.stderr(), run.exitCode());
    }

    /** This output of the engine as far as it can be held to one of real Node. */
    NodeOutput beside(NodeOutput real) {
        return real.stderr().contains(OutputShape.INSIDE_NODE)
                ? new NodeOutput(stdout, OutputShape.besidePlaceInside(stderr), exitCode)
                : this;
    }

    /** The lines of a stream; a last line counts even without its line end. */
    static List<String> linesOf(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return List.of(body.split("\n", -1));
    }
}
