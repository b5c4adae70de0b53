package dev.loopwise.engine;

import dev.loopwise.engine.loop.Choice;

/** Steers a run to its end as an idle machine does. */
final class UsualSteering implements Steering {
    private final boolean isStepByStep;
    private boolean needsSteps;

    UsualSteering(boolean isStepByStep) {
        this.isStepByStep = isStepByStep;
    }

    @Override
    public int choose(Choice choice) {
        return 0;
    }

    @Override
    public boolean isStepByStep() {
        return isStepByStep;
    }

    @Override
    public void needSteps() {
        needsSteps = true;
    }

    boolean needsSteps() {
        return needsSteps;
    }
}
