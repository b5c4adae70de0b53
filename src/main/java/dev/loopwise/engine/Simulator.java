package dev.loopwise.engine;

/**
 * Runs snippets. One instance serves many threads and keeps library sources warm between runs;
 * every run has a realm of its own.
 */
public interface Simulator extends AutoCloseable {
    /**
     * Runs a snippet to its end on the canonical schedule.
     *
     * <p>Whatever the snippet does is a result: errors, endless loops and floods of memory end in
     * the {@link Run}, never in an exception.
     */
    default Run run(Snippet snippet) {
        return run(snippet, Steering.CANONICAL);
    }

    /** Runs a snippet as {@link #run(Snippet)} does, but steered. */
    Run run(Snippet snippet, Steering steering);

    /** Frees what is kept warm between runs. */
    @Override
    void close();
}
