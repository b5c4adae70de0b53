package dev.loopwise.engine.loop;

import dev.loopwise.engine.time.Span;
import java.util.ArrayDeque;

/**
 * One simulated Node.js event loop. The order of {@link #run} is the product: cite to change it.
 *
 * <p>Source: libuv 1.51, src/unix/core.c {@code uv_run}.
 */
public final class EventLoop {
    /** What one turn of the loop takes by itself, so that a spinning loop gets somewhere. */
    private static final long TURN_NANOS = 20_000;

    /**
     * What a machine needs from the main script to the first turn. Observed on Node 24: 0.07 to
     * 0.25 ms when idle; beside three busy processes on two processors 0.07 to 0.21 ms in 95 of 100
     * runs, and 7 ms at most, which counts as an interruption and not as a start.
     */
    private static final Span START = Span.ofMicros(50, 700, 1_000);

    /** How often deferred callbacks run after a poll phase, so that immediates get their turn. */
    private static final int MAX_PENDING_ROUNDS = 8;

    private final LoopRules rules;
    private final VirtualClock clock;
    private final Decider decider;
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
        this.decider = new Decider(clock.timeline(), schedule);
        this.timers = new TimerQueue(rules, clock, decider);
        this.poll = new PollQueue(clock, decider);
        this.drain = new Drain(rules, clock, budget, jobs, jobs);
    }

    /** Runs the main script, and lets the time pass that Node needs until its loop begins. */
    public void start(Callback main) {
        boolean completed = drain.call(main);
        if (completed || !rules.drainPerPhase()) {
            drain.afterCallback(); // even after an error, as this is no callback of the loop
        }
        clock.pass(START);
    }

    /** Runs the main module in the first poll phase, when its loader is done. */
    public void startInPoll(Callback main) {
        poll.add(
                new PollEvent(
                        clock.instant(),
                        "main",
                        PollEvent.Source.DESCRIPTOR,
                        PollEvent.Happening.ELSEWHERE,
                        main,
                        true));
    }

    /**
     * Turns until nothing is left that keeps the loop alive, or nothing that could happen any more
     * or within a hundred years: then it is still alive, waiting for ever.
     */
    public void run() {
        if (isAlive()) {
            runTimers(); // before the first turn, which matters since they moved to the end
        }
        while (isAlive() && canWake() && !clock.isAtItsEnd()) {
            if (!rules.timersLast()) {
                runTimers();
            }
            runPending();
            // idle and prepare: Node has no callbacks of programs there
            runPoll();
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
        return !timers.isEmpty()
                || poll.mayHappen()
                || check.keepsAlive()
                || !pending.isEmpty()
                || !closing.isEmpty();
    }

    private void runTimers() {
        timers.runDue(drain, this::hasOtherWork);
    }

    /** Whether anything but timers may come next, be it the end of the loop. */
    private boolean hasOtherWork() {
        return hasQueuedWork() || poll.mayHappen() || !isAlive();
    }

    /** Whether a callback waits for a phase that comes in any case. */
    private boolean hasQueuedWork() {
        return check.keepsAlive() || !pending.isEmpty() || !closing.isEmpty();
    }

    /**
     * Source: libuv 1.51, src/unix/core.c {@code uv__backend_timeout} and src/timer.c {@code
     * uv__next_timeout}.
     */
    private void runPoll() {
        if (hasQueuedWork() || !isAlive()) {
            poll.run(drain);
        } else {
            poll.await(timers.deadline(), drain, this::comesBeforeNextPoll);
        }
    }

    private boolean comesBeforeNextPoll() {
        return hasQueuedWork() || timers.mayBeDueBy(clock.instant());
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

    public Decider decider() {
        return decider;
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
