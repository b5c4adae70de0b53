package dev.loopwise.cli;

import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.explore.Replay;
import dev.loopwise.engine.explore.SchedulePlan;
import dev.loopwise.engine.js.GraalSimulator;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Repeats one order that {@code run --explore} has found. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Runs a program under one schedule, as told by run --explore.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The program was run to its end, whatever its exit code.",
            "1:The file could not be read, has no such schedule, or was cut short by a limit.",
            "2:The command line is wrong."
        })
final class ReplayCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Option(
            names = "--schedule",
            required = true,
            paramLabel = "SCHEDULE",
            converter = PlanConverter.class,
            description = "Such as canonical, 3:1,7:2 or open+write,3:1.")
    private SchedulePlan plan;

    @Mixin private ReleaseOption release;

    @Parameters(paramLabel = "FILE", description = "The program to run.")
    private String file;

    ReplayCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        try (Simulator simulator = new GraalSimulator(RunLimits.DEFAULT)) {
            FileRun run =
                    FileRunner.replaying(new Replay(simulator), plan, release.wanted()).run(file);
            new TextPrinter(out, err, false).print(run);
            return run.reachedItsEnd() ? 0 : 1;
        }
    }

    /** Reads a schedule. */
    static final class PlanConverter implements ITypeConverter<SchedulePlan> {
        @Override
        public SchedulePlan convert(String text) {
            try {
                return SchedulePlan.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
