package dev.loopwise.cli;

import dev.loopwise.engine.explore.Exploration;
import dev.loopwise.quiz.file.QuizFile;
import java.io.PrintStream;
import java.util.List;

/** The table of checked quizzes, printed row by row as the checks go on. */
final class CheckTable {
    private static final int NOTE_INDENT = 10;

    private final PrintStream out;
    private final int count;
    private final int pathWidth;
    private int done;

    /**
     * Starts the table.
     *
     * @param files the quizzes that will be rows
     */
    CheckTable(PrintStream out, List<QuizFile> files) {
        this.out = out;
        this.count = files.size();
        this.pathWidth = files.stream().mapToInt(file -> file.path().length()).max().orElse(4);
        print("done", "quiz", "node", "level", "lines", "orders", "ms", "result");
    }

    /** Adds one quiz; {@code 3+} orders are three at least. */
    void addRow(QuizFile file, Exploration exploration, long millis, boolean isFine) {
        String orders = exploration.outcomes().size() + (exploration.isComplete() ? "" : "+");
        addRow(
                file,
                exploration.usual().stdout().size(),
                orders,
                millis,
                isFine ? "ok" : "PROBLEM");
    }

    /** Adds what to know of the last quiz, below its row. */
    void addNotes(List<String> notes) {
        notes.forEach(note -> out.print(" ".repeat(NOTE_INDENT) + note + "\n"));
        out.flush();
    }

    /** Adds a quiz that the engine failed on. */
    void addFailure(QuizFile file, long millis) {
        addRow(file, 0, "?", millis, "PROBLEM");
    }

    private void addRow(QuizFile file, int lines, String orders, long millis, String result) {
        done++;
        print(
                done + "/" + count,
                file.path(),
                file.frontMatter().release().major(),
                file.frontMatter().difficulty(),
                lines,
                orders,
                millis,
                result);
    }

    private void print(Object... cells) {
        out.printf("%8s  %-" + pathWidth + "s  %4s  %5s  %5s  %6s  %5s  %s%n", cells);
        out.flush();
    }
}
