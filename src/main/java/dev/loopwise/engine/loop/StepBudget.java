package dev.loopwise.engine.loop;

/** How many callbacks a run may still call, so that a loop that never ends is ended. */
public final class StepBudget {
    private final Runnable onSpent;
    private long left;

    /**
     * @param count how many callbacks may run
     * @param onSpent called when one more is asked for; ends the run, so it does not return
     *     normally
     */
    public StepBudget(long count, Runnable onSpent) {
        this.left = count;
        this.onSpent = onSpent;
    }

    /** Takes one step. */
    public void takeOne() {
        if (left-- <= 0) {
            onSpent.run();
        }
    }
}
