package dev.loopwise.engine.loop;

/**
 * What happens between two callbacks: first every tick, then every promise job, again until both
 * are empty, then rejections that nobody handled are judged.
 *
 * <p>Source: Node 24, lib/internal/process/task_queues.js {@code processTicksAndRejections} and
 * {@code runNextTicks}; src/api/callback.cc {@code InternalCallbackScope::Close}.
 */
public final class Drain {
    /** Promise jobs, kept by the JavaScript engine. */
    @FunctionalInterface
    public interface Microtasks {
        /** Runs every job, and those that the jobs queue. */
        void runAll();
    }

    /** Promises that were rejected without a handler. */
    public interface Rejections {
        /** Whether one waits to be judged. */
        boolean isPending();

        /** Judges them; true when that may have queued ticks or promise jobs. */
        boolean judge();
    }

    private final CallbackQueue ticks = new CallbackQueue();
    private final LoopRules rules;
    private final VirtualClock clock;
    private final StepBudget budget;
    private final Microtasks microtasks;
    private final Rejections rejections;

    Drain(
            LoopRules rules,
            VirtualClock clock,
            StepBudget budget,
            Microtasks microtasks,
            Rejections rejections) {
        this.rules = rules;
        this.clock = clock;
        this.budget = budget;
        this.microtasks = microtasks;
        this.rejections = rejections;
    }

    /** Queues a tick, as {@code process.nextTick} does. */
    public void addTick(Callback tick) {
        ticks.add(tick);
    }

    /** Calls one callback without draining. */
    boolean call(Callback callback) {
        budget.takeOne();
        clock.beginCallback();
        return callback.call();
    }

    /** Calls one callback and, unless it failed, drains after it. */
    void callThenDrain(Callback callback) {
        if (call(callback)) {
            afterCallback();
        }
    }

    /** Between two timers of a list or two immediates; before Node 11 nothing happens there. */
    boolean betweenCallbacksOfOneKind() {
        return rules.drainPerPhase() || betweenCallbacks();
    }

    /** Drains; false when an error that was taken by a handler stopped it. */
    boolean betweenCallbacks() {
        if (isIdle()) {
            microtasks.runAll();
        }
        return isIdle() || runTicks();
    }

    /**
     * Drains after a list of timers; false when an error stopped it. Before Node 11 the list is
     * called again after an error, and that until none is left, unless it is a timer's own one.
     *
     * <p>Source: Node 10, src/timer_wrap.cc {@code TimerWrap::OnTimeout}.
     */
    boolean afterTimers(boolean ofOneAlone) {
        boolean completed = betweenCallbacks();
        while (rules.drainPerPhase() && !ofOneAlone && !completed) {
            completed = betweenCallbacks();
        }
        return completed;
    }

    /** Drains at the end of a callback or a phase. */
    public void afterCallback() {
        betweenCallbacks();
    }

    /** Drains what an uncaught error left behind, before the immediates. */
    void beforeCheck() {
        if (rules.drainsBeforeCheck()) {
            betweenCallbacks();
        }
    }

    private boolean isIdle() {
        return ticks.isEmpty() && !rejections.isPending();
    }

    private boolean runTicks() {
        do {
            while (!ticks.isEmpty()) {
                if (!call(ticks.removeFirst())) {
                    return false;
                }
            }
            microtasks.runAll();
        } while (!ticks.isEmpty() || rejections.judge());
        return true;
    }
}
