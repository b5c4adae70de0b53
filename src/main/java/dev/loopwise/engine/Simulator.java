package dev.loopwise.engine;

import dev.loopwise.engine.loop.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
        Set<Step> steps = EnumSet.noneOf(Step.class);
        UsualSteering steering;
        Run run;
        do {
            steering = new UsualSteering(steps);
            run = run(snippet, steering);
        } while (steps.addAll(steering.needed()));
        return run;
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
