package dev.loopwise.engine;

import java.util.List;

/**
 * Runs snippets. One instance serves many threads and keeps library sources warm between runs;
 * every run has a realm of its own.
 */
public interface Simulator extends AutoCloseable {
    /** How many runs are worth making at a time. */
    int SIDE_BY_SIDE = Runtime.getRuntime().availableProcessors();

    /**
     * Runs a snippet to its end on the canonical schedule.
     *
     * <p>Whatever the snippet does is a result: errors, endless loops and floods of memory end in
     * the {@link Run}, never in an exception.
     */
    default Run run(Snippet snippet) {
        UsualSteering steering = new UsualSteering(false);
        Run run = run(snippet, steering);
        return steering.needsSteps() ? run(snippet, new UsualSteering(true)) : run;
    }

    /** Runs a snippet as {@link #run(Snippet)} does, but steered. */
    Run run(Snippet snippet, Steering steering);

    /**
     * Runs a snippet once under each steering, {@link #SIDE_BY_SIDE} at a time where the simulator
     * can.
     *
     * @param steerings each is called on the thread of its own run
     * @return the runs, in the order of the steerings
     */
    default List<Run> runAll(Snippet snippet, List<? extends Steering> steerings) {
        return steerings.stream().map(steering -> run(snippet, steering)).toList();
    }

    /** Frees what is kept warm between runs. */
    @Override
    void close();
}
