package dev.loopwise.engine.explore.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * One run of a program by Node's rules, with everything picked that they leave open.
 *
 * <p>Source: libuv 1.51, src/unix/core.c {@code uv_run}.
 */
final class ModelRun {
    private static final long FIRST_WRITE = 1_000_000;
    private static final long WRITE = 80_000;
    private static final long TURN = 20_000;

    /** What a call takes that looks at files or changes them at once. */
    private static final long CALL = 20_000;

    private static final int MAIN = 0;

    private final SmallProgram program;
    private final Bug bug;
    private final ModelClock clock;
    private final ModelPool pool;
    private final ModelTimers timers;
    private final ArrayDeque<Integer> ticks = new ArrayDeque<>();
    private final ArrayDeque<Integer> promiseJobs = new ArrayDeque<>();
    private ArrayDeque<Integer> immediates = new ArrayDeque<>();
    private final List<String> printed = new ArrayList<>();
    private int counted;

    ModelRun(SmallProgram program, Bug bug, Picks picks) {
        this.program = program;
        this.bug = bug;
        this.clock = new ModelClock(picks);
        this.pool = new ModelPool(picks, clock, program, bug);
        this.timers = new ModelTimers(clock, bug);
    }

    List<String> run() {
        if (program.shown() == Shown.DIRECTORIES) {
            clock.block(CALL);
        }
        startAll(MAIN);
        drain();
        clock.start();
        if (bug != Bug.NO_TIMERS_BEFORE_THE_FIRST_TURN) {
            timers.run(this::call, this::drain);
        }
        while (!timers.isEmpty() || pool.isBusy() || !immediates.isEmpty()) {
            turn();
        }
        return printed;
    }

    private void turn() {
        if (bug == Bug.CHECKS_BEFORE_POLL) {
            check();
        }
        poll();
        if (bug != Bug.CHECKS_BEFORE_POLL) {
            check();
        }
        clock.spend(TURN);
        timers.run(this::call, this::drain);
    }

    private void poll() {
        if (pool.isBusy()) {
            pool.advanceTo(clock.now());
        }
        if (immediates.isEmpty()) {
            await();
        }
        for (int operation : pool.takeDone()) {
            call(operation);
            drainUnlessLate();
        }
        drain();
    }

    private void await() {
        OptionalInt due = timers.dueMillis();
        if (pool.hasDone()) {
            pool.advanceTo(clock.wakeAfter(clock.now()));
        } else if (due.isPresent()) {
            int timeout = clock.timeout(due.getAsInt());
            if (!pool.awaitOne(timeout)) {
                pool.advanceTo(clock.wakeAfter(timeout));
            }
        } else if (pool.isBusy()) {
            pool.awaitOne();
        }
    }

    private void check() {
        ArrayDeque<Integer> queued = immediates;
        if (bug != Bug.IMMEDIATES_JOIN_THE_PHASE) {
            immediates = new ArrayDeque<>();
        }
        while (!queued.isEmpty()) {
            call(queued.remove());
            drainUnlessLate();
        }
        drain();
    }

    private void drainUnlessLate() {
        if (bug != Bug.DRAINS_ONCE_A_PHASE) {
            drain();
        }
    }

    private void drain() {
        ArrayDeque<Integer> first = bug == Bug.PROMISES_BEFORE_TICKS ? promiseJobs : ticks;
        ArrayDeque<Integer> second = first == ticks ? promiseJobs : ticks;
        while (!first.isEmpty() || !second.isEmpty()) {
            runAll(first);
            runAll(second);
        }
    }

    private void runAll(ArrayDeque<Integer> queue) {
        while (!queue.isEmpty()) {
            call(queue.remove());
        }
    }

    private void call(int operation) {
        if (program.onlyCounts(operation)) {
            counted++;
            return;
        }
        int count = program.shown() == Shown.DIRECTORIES ? listed() : counted;
        clock.spend(printed.isEmpty() ? FIRST_WRITE : WRITE);
        printed.add(program.line(operation, count));
        startAll(operation);
    }

    private int listed() {
        clock.block(CALL);
        return pool.madeBy(clock.now());
    }

    private void startAll(int parent) {
        for (int operation : program.startedBy(parent)) {
            Kind kind = program.operation(operation).kind();
            switch (kind) {
                case TICK -> ticks.add(operation);
                case PROMISE -> promiseJobs.add(operation);
                case IMMEDIATE -> immediates.add(operation);
                case TIMER_0, TIMER_1, TIMER_2, TIMER_5 ->
                        timers.arm(operation, kind.delayMillis());
                case STAT, RANDOM_BYTES, LOOKUP, MAKE -> pool.submit(operation);
            }
        }
    }
}
