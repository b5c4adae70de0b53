package dev.loopwise.cli;

import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.explore.Examiner;
import dev.loopwise.engine.explore.Exploration;
import dev.loopwise.engine.explore.Explorer;
import dev.loopwise.engine.explore.Findings;
import dev.loopwise.engine.js.GraalSimulator;
import dev.loopwise.quiz.file.QuizKeyRules;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells how many orders programs can have, and which lines of them race. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Tells whether a program is a race, which of its lines race and why.",
            "",
            "It also tells where other releases of Node print something else, which lines are"
                    + " printed more than once, and which depend on the clock or on chance."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Every file was explained, and all its orders are known.",
            "1:A file could not be read, a run was cut short by a limit, or there may be more"
                    + " orders.",
            "2:The command line is wrong."
        })
final class ExplainCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Mixin private ReleaseOption release;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The programs to explain.")
    private List<String> files;

    ExplainCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        ProgramFiles programs = new ProgramFiles(release.wanted());
        boolean allKnown = true;
        try (Simulator simulator = new GraalSimulator(RunLimits.DEFAULT)) {
            for (String file : files) {
                if (files.size() > 1) {
                    out.print("== " + file + " ==\n");
                }
                allKnown &= explain(file, programs, simulator);
                out.flush();
            }
        }
        return allKnown ? 0 : 1;
    }

    private boolean explain(String file, ProgramFiles programs, Simulator simulator) {
        try {
            Snippet snippet = programs.read(file);
            Explorer explorer = new Explorer(simulator, QuizKeyRules.LIMITS);
            Exploration exploration = explorer.explore(snippet, new Progress(err)::show);
            print(snippet, new Examiner(simulator).examine(snippet, exploration));
            return exploration.isComplete();
        } catch (UnreadableFileException e) {
            return fail(e.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return fail("The engine failed on this file, which is a bug: " + e);
        }
    }

    private void print(Snippet snippet, Findings findings) {
        Exploration exploration = findings.exploration();
        exploration
                .usual()
                .problem()
                .ifPresent(
                        problem -> out.print("It does not end well: " + problem.message() + "\n"));
        out.print(ExplorationText.headline(exploration) + "\n");
        new FindingsText(snippet.source(), 0)
                .lines(findings)
                .forEach(line -> out.print(line + "\n"));
    }

    private boolean fail(String reason) {
        err.print("loopwise: " + reason + "\n");
        err.flush();
        return false;
    }
}
