package dev.loopwise.cli;

import dev.loopwise.engine.explore.Exploration;
import java.util.List;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param file the path as it was given
 * @param stdout the lines of standard output, without line ends
 * @param stderr the lines of standard error, and why the file was not run to its end if so
 * @param exitCode the exit code of the program; 1 if it could not be run
 * @param exploration every output that the program can have; empty when that was not asked for, or
 *     it could not be run
 * @param reachedItsEnd whether the file was read and its run was not cut short; a program that ends
 *     by an error has reached its end
 */
record FileRun(
        String file,
        List<String> stdout,
        List<String> stderr,
        int exitCode,
        Optional<Exploration> exploration,
        boolean reachedItsEnd) {
    FileRun {
        stdout = List.copyOf(stdout);
        stderr = List.copyOf(stderr);
    }

    /** A file that was not run at all. */
    static FileRun notRun(String file, String reason) {
        return new FileRun(
                file, List.of(), List.of("loopwise: " + reason), 1, Optional.empty(), false);
    }
}
