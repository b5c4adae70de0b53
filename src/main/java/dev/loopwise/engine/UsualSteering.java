package dev.loopwise.engine;

import dev.loopwise.engine.loop.Choice;
import dev.loopwise.engine.loop.Step;
import java.util.EnumSet;
import java.util.Set;

/** Steers a run to its end as an idle machine does. */
final class UsualSteering implements Steering {
    private final Set<Step> steps;
    private final Set<Step> needed = EnumSet.noneOf(Step.class);

    /**
     * @param steps which are told apart
     */
    UsualSteering(Set<Step> steps) {
        this.steps = Set.copyOf(steps);
    }

    @Override
    public int choose(Choice choice) {
        return 0;
    }

    @Override
    public Set<Step> steps() {
        return steps;
    }

    @Override
    public void need(Step step) {
        needed.add(step);
    }

    /** The steps that should have been told apart, too. */
    Set<Step> needed() {
        return needed;
    }
}
