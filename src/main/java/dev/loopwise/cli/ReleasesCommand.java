package dev.loopwise.cli;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.js.GraalSimulator;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs files under every release that is modelled, and shows where the releases part. */
@Command(
        name = "releases",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what programs do under every release of Node that is modelled.",
            "",
            "Releases that do the same are shown together. Lines of standard error are marked with"
                    + " an exclamation mark; an exit code is shown unless it is 0."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Every file was run to its end under every release.",
            "1:A file could not be read, or a run was cut short by a limit.",
            "2:The command line is wrong."
        })
final class ReleasesCommand implements Callable<Integer> {
    private final PrintStream out;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The programs to run.")
    private List<String> files;

    ReleasesCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        boolean allRan = true;
        try (Simulator simulator = new GraalSimulator(RunLimits.DEFAULT)) {
            for (String file : files) {
                Map<FileRun, List<NodeRelease>> releases = releasesByRun(simulator, file);
                allRan &= releases.keySet().stream().allMatch(FileRun::reachedItsEnd);
                print(file, releases);
            }
        }
        return allRan ? 0 : 1;
    }

    private static Map<FileRun, List<NodeRelease>> releasesByRun(Simulator simulator, String file) {
        Map<FileRun, List<NodeRelease>> releases = new LinkedHashMap<>();
        for (int major : NodeRelease.MODELLED) {
            NodeRelease release = new NodeRelease(major);
            FileRun run = FileRunner.once(simulator, Optional.of(release)).run(file);
            releases.computeIfAbsent(withoutVersion(run), any -> new ArrayList<>()).add(release);
        }
        return releases;
    }

    /** The last line of a report names the release, and is no reason to show it apart. */
    private static FileRun withoutVersion(FileRun run) {
        List<String> stderr =
                run.stderr().stream().filter(line -> !line.startsWith("Node.js v")).toList();
        return new FileRun(
                run.file(),
                run.stdout(),
                stderr,
                run.exitCode(),
                run.exploration(),
                run.reachedItsEnd());
    }

    private void print(String file, Map<FileRun, List<NodeRelease>> releases) {
        out.print("== " + file + " ==\n");
        releases.forEach(
                (run, group) -> {
                    String majors =
                            group.stream()
                                    .map(release -> String.valueOf(release.major()))
                                    .collect(Collectors.joining(", "));
                    out.print("Node " + majors + ":\n");
                    run.stdout().forEach(line -> out.print("    " + line + "\n"));
                    run.stderr().forEach(line -> out.print("  ! " + line + "\n"));
                    if (run.exitCode() != 0) {
                        out.print("  exit code " + run.exitCode() + "\n");
                    }
                });
        out.flush();
    }
}
