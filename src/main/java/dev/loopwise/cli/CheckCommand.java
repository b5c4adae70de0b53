package dev.loopwise.cli;

import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.explore.Examiner;
import dev.loopwise.engine.explore.Exploration;
import dev.loopwise.engine.explore.Explorer;
import dev.loopwise.engine.explore.Findings;
import dev.loopwise.engine.js.GraalSimulator;
import dev.loopwise.quiz.file.QuizFile;
import dev.loopwise.quiz.file.QuizFileProblem;
import dev.loopwise.quiz.file.QuizFolder;
import dev.loopwise.quiz.file.QuizKeyRules;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks that every quiz in a folder can be read, run to its end and used. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks a folder of quizzes.",
            "",
            "Every file must have a valid block at its top, run to its end and print what can be"
                    + " put in order. All orders that can happen are looked for; a quiz with"
                    + " several must say \"order: any-valid\". Each quiz is a row of a table as soon"
                    + " as it is done, with what to know of it below: lines that race, releases"
                    + " that print something else, lines printed more than once or known to no"
                    + " learner. The problems follow with file, line and reason."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Every quiz is fine.",
            "1:There is a problem, or no quiz at all.",
            "2:The command line is wrong."
        })
final class CheckCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(paramLabel = "DIR", description = "The folder with a folder for each topic.")
    private Path folder;

    CheckCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        QuizFolder.Contents contents = new QuizFolder(folder).read();
        List<QuizFileProblem> problems = new ArrayList<>(contents.problems());
        if (contents.files().isEmpty() && problems.isEmpty()) {
            problems.add(new QuizFileProblem(folder.toString(), 1, "There is no quiz in it."));
        }
        CheckTable table = new CheckTable(out, contents.files());
        try (Simulator simulator = new GraalSimulator(RunLimits.DEFAULT)) {
            contents.files().forEach(file -> problems.addAll(check(file, simulator, table)));
        }
        problems.forEach(problem -> out.print(problem + "\n"));
        int quizzes = contents.files().size();
        out.print("Quizzes: " + quizzes + ", problems: " + problems.size() + "\n");
        out.flush();
        return problems.isEmpty() ? 0 : 1;
    }

    private List<QuizFileProblem> check(QuizFile file, Simulator simulator, CheckTable table) {
        long start = System.nanoTime();
        try {
            Explorer explorer = new Explorer(simulator, QuizKeyRules.LIMITS);
            Exploration exploration = explorer.explore(file.snippet(), new Progress(err)::show);
            Findings findings = new Examiner(simulator).examine(file.snippet(), exploration);
            List<QuizFileProblem> problems = QuizKeyRules.problems(file, exploration);
            table.addRow(file, exploration, millisSince(start), problems.isEmpty());
            FindingsText text = new FindingsText(file.program(), file.linesBeforeProgram());
            table.addNotes(text.lines(findings));
            return problems;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            table.addFailure(file, millisSince(start));
            String message = "The engine failed on this file, which is a bug: " + e;
            return List.of(new QuizFileProblem(file.path(), 1, message));
        }
    }

    private static long millisSince(long startNanos) {
        return (System.nanoTime() - startNanos) / 1_000_000;
    }
}
