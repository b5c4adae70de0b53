package dev.loopwise.cli;

import java.io.PrintStream;

/** Shows on a terminal that a long search goes on; anywhere else it shows nothing. */
final class Progress {
    private static final long EVERY_NANOS = 200_000_000;

    private final PrintStream err;
    private final boolean isTerminal = System.console() != null;
    private long shown = System.nanoTime();

    Progress(PrintStream err) {
        this.err = err;
    }

    /**
     * @param runs how many runs of a file were made
     */
    void show(int runs) {
        long now = System.nanoTime();
        if (isTerminal && now - shown > EVERY_NANOS) {
            shown = now;
            err.print("\r" + runs + " runs…\r");
            err.flush();
        }
    }
}
