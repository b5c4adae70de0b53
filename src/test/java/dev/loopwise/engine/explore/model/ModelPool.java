package dev.loopwise.engine.explore.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * The thread pool: any running job may be the next to end, any woken thread the next to look.
 *
 * <p>Source: libuv 1.51, src/threadpool.c {@code post} and {@code worker}.
 */
final class ModelPool {
    private static final long MICRO = 1_000;
    private static final long FIRST_USE = 300 * MICRO;
    private static final long WAKE = 900 * MICRO;

    /** Stands in the queue for all slow work that waits. */
    private static final int SLOW = -1;

    /** What a thread does that was woken up. */
    private static final int LOOK = -2;

    /** What a thread is at and until when; {@code number} counts in the order of beginning. */
    private record Job(int operation, int end, int number) {}

    private final Picks picks;
    private final ModelClock clock;
    private final SmallProgram program;
    private final Bug bug;
    private final int threads;
    private final ArrayDeque<Integer> queue = new ArrayDeque<>();
    private final ArrayDeque<Integer> slow = new ArrayDeque<>();
    private final int[] submitted;
    private final List<Job> running = new ArrayList<>();
    private List<Integer> done = new ArrayList<>();
    private int begun;
    private int waiting;
    private int slowRunning;

    /** When directories are made that were not there yet when somebody looked last. */
    private final List<Integer> making = new ArrayList<>();

    private int made;

    ModelPool(Picks picks, ModelClock clock, SmallProgram program, Bug bug) {
        this.picks = picks;
        this.clock = clock;
        this.program = program;
        this.bug = bug;
        this.threads = program.threads() + (bug == Bug.ONE_THREAD_MORE ? 1 : 0);
        this.waiting = threads;
        this.submitted = new int[program.operations().size() + 1];
    }

    void submit(int operation) {
        if (begun == 0) {
            clock.spend(FIRST_USE);
        }
        int now = clock.now();
        submitted[operation] = now;
        advanceTo(now);
        if (kind(operation) != Kind.LOOKUP) {
            queue.add(operation);
            signal(now);
            return;
        }
        slow.add(operation);
        if (!queue.contains(SLOW)) {
            queue.add(SLOW);
            signal(now);
        }
    }

    private Kind kind(int operation) {
        return program.operation(operation).kind();
    }

    /** Wakes up a thread; where all work is of one queue it makes no difference how fast it is. */
    private void signal(int now) {
        if (waiting == 0) {
            return;
        }
        waiting--;
        if (program.has(Kind.LOOKUP)) {
            int woken = clock.instants.add();
            clock.instants.require(now, woken, 0, WAKE);
            running.add(new Job(LOOK, woken, begun++));
        } else {
            look(now, true);
        }
    }

    /** A thread that was woken, or is done with its work, takes what is next, or waits. */
    private void look(int now, boolean woken) {
        while (!queue.isEmpty() && !(isAtThreshold() && isSlowAlone())) {
            int next = bug == Bug.NEWEST_WORK_FIRST ? queue.removeLast() : queue.remove();
            if (next != SLOW) {
                begin(next, now, woken);
                return;
            }
            if (!isAtThreshold()) {
                takeSlow(now, woken);
                return;
            }
            queue.add(SLOW);
        }
        waiting++;
    }

    private boolean isAtThreshold() {
        return bug != Bug.LOOKUPS_ON_ALL_THREADS && slowRunning >= (threads + 1) / 2;
    }

    private boolean isSlowAlone() {
        return queue.size() == 1 && queue.peek() == SLOW;
    }

    private void takeSlow(int now, boolean woken) {
        int next = slow.remove();
        slowRunning++;
        if (!slow.isEmpty()) {
            queue.add(SLOW);
            signal(now);
        }
        begin(next, now, woken);
    }

    private void begin(int operation, int now, boolean woken) {
        Kind kind = kind(operation);
        int end = clock.instants.add();
        clock.instants.require(
                woken ? submitted[operation] : now,
                end,
                kind.leastMicros() * MICRO,
                kind.mostMicros() * MICRO);
        clock.instants.require(now, end, 0);
        if (kind == Kind.MAKE) {
            int instant = clock.instants.add();
            clock.instants.require(now, instant, 0);
            clock.instants.require(instant, end, 0);
            making.add(instant);
        }
        running.add(new Job(operation, end, begun++));
    }

    /** How many directories are there when the program looks, with each that may be. */
    int madeBy(int now) {
        advanceTo(now);
        for (int instant : List.copyOf(making)) {
            if (picks.pick(2) == 0) {
                clock.instants.require(instant, now, 0);
                making.remove(Integer.valueOf(instant));
                made++;
            } else {
                clock.instants.require(now, instant, 1);
            }
        }
        return made;
    }

    /** Whether anything is running, waits for a thread or waits to be told. */
    boolean isBusy() {
        return hasMoreToDo() || !done.isEmpty();
    }

    private boolean hasMoreToDo() {
        return !queue.isEmpty() || running.stream().anyMatch(job -> job.operation() != LOOK);
    }

    boolean hasDone() {
        return !done.isEmpty();
    }

    /** Each way in which jobs may have ended by now. */
    void advanceTo(int now) {
        while (!running.isEmpty()) {
            Job job = pickOrNone();
            if (job == null) {
                running.forEach(other -> clock.instants.require(now, other.end(), 1));
                return;
            }
            clock.instants.require(job.end(), now, 0);
            end(job);
        }
    }

    /** Waits for a job to end; {@code false} when none has by a timeout. */
    boolean awaitOne(int timeout) {
        while (done.isEmpty()) {
            Job job = pickOrNone();
            if (job == null) {
                running.forEach(other -> clock.instants.require(timeout, other.end(), 1));
                return false;
            }
            clock.instants.require(job.end(), timeout, 0);
            awaitEnd(job);
        }
        return true;
    }

    /** Waits for as long as it takes. */
    void awaitOne() {
        while (done.isEmpty()) {
            awaitEnd(running.get(picks.pick(running.size())));
        }
    }

    private void awaitEnd(Job job) {
        end(job);
        if (!done.isEmpty()) {
            advanceTo(clock.wakeAfter(job.end()));
        }
    }

    private Job pickOrNone() {
        int pick = picks.pick(running.size() + 1);
        return pick == running.size() ? null : running.get(pick);
    }

    private void end(Job job) {
        for (Job other : running) {
            if (other != job) {
                clock.instants.require(
                        job.end(), other.end(), job.number() < other.number() ? 0 : 1);
            }
        }
        running.remove(job);
        if (job.operation() == LOOK) {
            look(job.end(), true);
            return;
        }
        done.add(job.operation());
        slowRunning -= kind(job.operation()) == Kind.LOOKUP ? 1 : 0;
        look(job.end(), false);
    }

    /** What has ended since it was asked last, in order. */
    List<Integer> takeDone() {
        int most = bug == Bug.ONE_EVENT_A_POLL ? Math.min(1, done.size()) : done.size();
        List<Integer> taken = List.copyOf(done.subList(0, most));
        done = new ArrayList<>(done.subList(most, done.size()));
        return taken;
    }
}
