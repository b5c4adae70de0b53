package dev.loopwise.cli;

import java.io.PrintStream;

/** Prints the lines as the programs did, under a heading for each file if there are several. */
final class TextPrinter implements RunPrinter {
    private final PrintStream out;
    private final PrintStream err;
    private final boolean withHeadings;

    TextPrinter(PrintStream out, PrintStream err, boolean withHeadings) {
        this.out = out;
        this.err = err;
        this.withHeadings = withHeadings;
    }

    @Override
    public void print(FileRun run) {
        if (withHeadings) {
            out.print("== " + run.file() + " ==\n");
        }
        run.stdout().forEach(line -> out.print(line + "\n"));
        out.flush();
        run.exploration().ifPresent(exploration -> ExplorationText.print(exploration, out));
        run.stderr().forEach(line -> err.print(line + "\n"));
        err.flush();
    }
}
