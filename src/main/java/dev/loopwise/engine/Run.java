package dev.loopwise.engine;

import java.util.List;
import java.util.Optional;

/**
 * What one run of a snippet did.
 *
 * @param stdout the lines written to standard output, without line ends
 * @param stderr the lines written to standard error, without line ends
 * @param exitCode the code the process would exit with, 0 to 255
 * @param end how the run ended
 * @param problem what went wrong: present unless the run ended {@link RunEnd#DRAINED} or {@link
 *     RunEnd#EXITED}
 */
public record Run(
        List<String> stdout,
        List<String> stderr,
        int exitCode,
        RunEnd end,
        Optional<RunProblem> problem) {
    public Run {
        stdout = List.copyOf(stdout);
        stderr = List.copyOf(stderr);
    }
}
