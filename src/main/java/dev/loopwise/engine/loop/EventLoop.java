package dev.loopwise.engine.loop;

import java.util.ArrayDeque;

/**
 * One simulated Node.js event loop. The order of {@link #run} is the product: cite to change it.
 *
 * <p>Source: libuv 1.51, src/unix/core.c {@code uv_run}.
 */
public final class EventLoop {
    /** What one turn of the loop takes by itself, so that a spinning loop gets somewhere. */
    private static final long TURN_NANOS = 20_000;

    /** What a machine typically needs from the first timer to the first turn. */
    private static final long START_NANOS = 700_000;

    /** How often deferred callbacks run after a poll phase, so that immediates get their turn. */
    private static final int MAX_PENDING_ROUNDS = 8;

    private final LoopRules rules;
    private final VirtualClock clock;
    private final TimerQueue timers;
    private final CallbackQueue pending = new CallbackQueue();
    private final PollQueue poll;
    private final ImmediateQueue check = new ImmediateQueue();
    private final ArrayDeque<Callback> closing = new ArrayDeque<>();
    private final Drain drain;
    private int openHandles;

    /**
     * @param rules which release of Node to follow
     * @param clock what the program reads
     * @param schedule decides what the rules leave open
     * @param jobs the promise jobs and rejections of the program
     * @param budget how many callbacks may run
     */
    public <J extends Drain.Microtasks & Drain.Rejections> EventLoop(
            LoopRules rules, VirtualClock clock, Schedule schedule, J jobs, StepBudget budget) {
        this.rules = rules;
        this.clock = clock;
        this.timers = new TimerQueue(clock);
        this.poll = new PollQueue(clock, schedule);
        this.drain = new Drain(rules, clock, budget, jobs, jobs);
    }

    /** Runs the main script, and lets the time pass that Node needs until its loop begins. */
    public void start(Callback main) {
        boolean completed = drain.call(main);
        if (completed || !rules.drainPerPhase()) {
            drain.afterCallback(); // even after an error, as this is no callback of the loop
        }
        clock.advanceNanos(START_NANOS);
    }

    /** Runs the main module in the first poll phase, when its loader is done. */
    public void startInPoll(Callback main) {
        poll.add(new PollEvent(Moment.at(clock.nowNanos()), () -> {}, main, true));
    }

    /**
     * Turns until nothing is left that keeps the loop alive, or nothing that could happen any more:
     * then it is still alive, waiting for ever.
     */
    public void run() {
        if (isAlive()) {
            runTimers(); // before the first turn, which matters since they moved to the end
        }
        while (isAlive() && canWake()) {
            if (!rules.timersLast()) {
                runTimers();
            }
            runPending();
            // idle and prepare: Node has no callbacks of programs there
            poll.run(pollUntilNanos(), drain);
            if (rules.pendingAfterPoll()) {
                runPendingAfterPoll();
            }
            check.run(drain);
            runClosing();
            clock.advanceNanos(TURN_NANOS);
            if (rules.timersLast()) {
                runTimers();
            }
        }
    }

    /** Calls something of the program now, as the main script is, and drains after it. */
    public void call(Callback callback) {
        drain.callThenDrain(callback);
    }

    /** Whether anything keeps the loop turning. */
    public boolean isAlive() {
        return timers.keepsAlive()
                || poll.keepsAlive()
                || check.keepsAlive()
                || openHandles > 0
                || !pending.isEmpty()
                || !closing.isEmpty();
    }

    private boolean canWake() {
        return timers.wakeAtMillis() != Long.MAX_VALUE
                || poll.mayHappen()
                || check.keepsAlive()
                || !pending.isEmpty()
                || !closing.isEmpty();
    }

    private void runTimers() {
        if (timers.isDue()) {
            timers.runDue(drain);
        }
    }

    private void runPending() {
        for (Callback callback : pending.takeAll()) {
            drain.callThenDrain(callback);
        }
    }

    private void runPendingAfterPoll() {
        for (int round = 0; round < MAX_PENDING_ROUNDS && !pending.isEmpty(); round++) {
            runPending();
        }
    }

    private void runClosing() {
        Callback[] turn = closing.toArray(Callback[]::new);
        closing.clear();
        for (Callback callback : turn) {
            drain.callThenDrain(callback);
        }
    }

    /**
     * Until when the poll phase may wait, in nanoseconds since the start of the process.
     *
     * <p>Source: libuv 1.51, src/unix/core.c {@code uv__backend_timeout} and src/timer.c {@code
     * uv__next_timeout}.
     */
    private long pollUntilNanos() {
        boolean mustNotWait =
                check.keepsAlive() || !pending.isEmpty() || !closing.isEmpty() || !isAlive();
        if (mustNotWait) {
            return clock.nowNanos();
        }
        long wakeAtMillis = timers.wakeAtMillis();
        return wakeAtMillis == Long.MAX_VALUE ? Long.MAX_VALUE : VirtualClock.nanosOf(wakeAtMillis);
    }

    public TimerQueue timers() {
        return timers;
    }

    public PollQueue poll() {
        return poll;
    }

    public ImmediateQueue immediates() {
        return check;
    }

    public Drain drain() {
        return drain;
    }

    /** Queues a callback for the pending phase of the next turn. */
    public void addPending(Callback callback) {
        pending.add(callback);
    }

    /** Queues a callback for the close phase, where the last one added is called first. */
    public void addClosing(Callback callback) {
        closing.addFirst(callback);
    }

    /** An open handle, such as a listening server, keeps the loop alive from now on. */
    public void openHandle() {
        openHandles++;
    }

    /** A handle was closed or unref'd. */
    public void closeHandle() {
        openHandles--;
    }
}
