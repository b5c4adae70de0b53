package dev.loopwise.oracle;

import java.util.List;

/**
 * What a real Node process did.
 *
 * @param stdout the lines of standard output, without line ends
 * @param stderr the lines of standard error, without line ends
 * @param exitCode the code the process ended with
 */
public record NodeOutput(List<String> stdout, List<String> stderr, int exitCode) {
    public NodeOutput {
        stdout = List.copyOf(stdout);
        stderr = List.copyOf(stderr);
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
