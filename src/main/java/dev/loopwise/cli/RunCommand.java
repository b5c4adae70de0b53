package dev.loopwise.cli;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.explore.ExploreLimits;
import dev.loopwise.engine.explore.Explorer;
import dev.loopwise.engine.js.GraalSimulator;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs files, each in a realm of its own on one warm engine, and prints what they print. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Runs programs and prints what they print.",
            "",
            "A file called .mjs is an ES module, any other is a CommonJS script. A quiz file is run"
                    + " with the Node release and the environment of its block; any other with"
                    + " Node 24 and the UV_THREADPOOL_SIZE of this process."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Every file was run to its end, whatever exit codes the programs had.",
            "1:A file could not be read, or its run was cut short by a limit.",
            "2:The command line is wrong."
        })
final class RunCommand implements Callable<Integer> {
    /** As for quizzes, with more time for the first run on a cold and busy machine. */
    private static final RunLimits LIMITS =
            new RunLimits(
                    RunLimits.DEFAULT.statements(),
                    Duration.ofSeconds(10),
                    RunLimits.DEFAULT.allocatedBytes(),
                    RunLimits.DEFAULT.outputBytes(),
                    RunLimits.DEFAULT.sourceBytes());

    private final PrintStream out;
    private final PrintStream err;

    @Option(
            names = "--json",
            description =
                    "Print one JSON object for each file, on one line, as soon as it is done.")
    private boolean json;

    @Mixin private ReleaseOption release;

    @Option(
            names = "--explore",
            description = {
                "Find every order that can happen, and tell whether there is any other.",
                "JSON always tells, so --json implies it."
            })
    private boolean explore;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The programs to run.")
    private List<String> files;

    RunCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        RunPrinter printer =
                json ? new JsonPrinter(out) : new TextPrinter(out, err, files.size() > 1);
        boolean allRan = true;
        try (Simulator simulator = new GraalSimulator(LIMITS)) {
            FileRunner runner = runner(simulator);
            for (String file : files) {
                FileRun run = runner.run(file);
                printer.print(run);
                allRan &= run.reachedItsEnd();
                if (out.checkError()) {
                    return 1; // nobody reads any more, as with `| head -1`
                }
            }
        }
        return allRan ? 0 : 1;
    }

    private FileRunner runner(Simulator simulator) {
        Optional<NodeRelease> wanted = release.wanted();
        if (!explore && !json) {
            return FileRunner.once(simulator, wanted);
        }
        Explorer explorer = new Explorer(simulator, ExploreLimits.DEFAULT);
        return FileRunner.exploring(explorer, wanted, new Progress(err)::show);
    }
}
