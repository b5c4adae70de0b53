package dev.loopwise.engine.explore;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;

/** Repeats runs. */
public final class Replay {
    private final Simulator simulator;

    /** Repeats runs on a warm simulator. */
    public Replay(Simulator simulator) {
        this.simulator = simulator;
    }

    /**
     * Runs a snippet under a schedule.
     *
     * @throws UnknownScheduleException when the snippet does not meet the choices of the schedule
     */
    public Run run(Snippet snippet, SchedulePlan plan) {
        PlannedRun steering = new PlannedRun(plan);
        Run run = simulator.run(snippet, steering);
        if (!steering.isFulfilled()) {
            throw new UnknownScheduleException(plan);
        }
        return run;
    }
}
