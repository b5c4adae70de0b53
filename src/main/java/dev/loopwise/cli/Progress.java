package dev.loopwise.cli;

import java.io.PrintStream;

/** Shows on a terminal that a long search goes on; anywhere else it shows nothing. */
final class Progress {
    private static final int EVERY = 100;

    private final PrintStream err;
    private final boolean isTerminal = System.console() != null;

    Progress(PrintStream err) {
        this.err = err;
    }

    /**
     * @param runs how many runs of a file were made
     */
    void show(int runs) {
        if (isTerminal && runs % EVERY == 0) {
            err.print("\r" + runs + " runs…\r");
            err.flush();
        }
    }
}
