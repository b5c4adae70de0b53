package dev.loopwise.engine.explore.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** The thread pool: any running job may be the next to end. */
final class ModelPool {
    private static final long MICRO = 1_000;
    private static final long FIRST_USE = 300 * MICRO;

    /** A job on its thread; {@code number} counts jobs in the order in which they began. */
    private record Job(int operation, int end, int number) {}

    private final Picks picks;
    private final ModelClock clock;
    private final SmallProgram program;
    private final Bug bug;
    private final int threads;
    private final ArrayDeque<Integer> queue = new ArrayDeque<>();
    private final List<Job> running = new ArrayList<>();
    private List<Integer> done = new ArrayList<>();
    private int begun;

    ModelPool(Picks picks, ModelClock clock, SmallProgram program, Bug bug) {
        this.picks = picks;
        this.clock = clock;
        this.program = program;
        this.bug = bug;
        this.threads = program.threads() + (bug == Bug.ONE_THREAD_MORE ? 1 : 0);
    }

    void submit(int operation) {
        if (begun == 0) {
            clock.spend(FIRST_USE);
        }
        int now = clock.now();
        advanceTo(now);
        if (running.size() < threads) {
            begin(operation, now);
        } else {
            queue.add(operation);
        }
    }

    private void begin(int operation, int now) {
        boolean isStat = program.operation(operation).kind() == Kind.STAT;
        int end = clock.instants.add();
        clock.instants.require(
                now, end, (isStat ? 10 : 20) * MICRO, (isStat ? 10_000 : 10_200) * MICRO);
        running.add(new Job(operation, end, begun++));
    }

    /** Whether anything is running or waits to be told. */
    boolean isBusy() {
        return !running.isEmpty() || !done.isEmpty();
    }

    boolean hasDone() {
        return !done.isEmpty();
    }

    /** Each way in which jobs may have ended by now. */
    void advanceTo(int now) {
        boolean more = true;
        while (more && !running.isEmpty()) {
            int pick = picks.pick(running.size() + 1);
            more = pick < running.size();
            if (more) {
                clock.instants.require(running.get(pick).end(), now, 0);
                end(running.get(pick));
            } else {
                running.forEach(job -> clock.instants.require(now, job.end(), 1));
            }
        }
    }

    /** Waits for a job to end; {@code false} when none has by a timeout. */
    boolean awaitOne(int timeout) {
        int pick = picks.pick(running.size() + 1);
        if (pick == running.size()) {
            running.forEach(job -> clock.instants.require(timeout, job.end(), 1));
            return false;
        }
        Job job = running.get(pick);
        clock.instants.require(job.end(), timeout, 0);
        end(job);
        advanceTo(clock.wakeAfter(job.end()));
        return true;
    }

    /** Waits for as long as it takes. */
    void awaitOne() {
        Job job = running.get(picks.pick(running.size()));
        end(job);
        advanceTo(clock.wakeAfter(job.end()));
    }

    private void end(Job job) {
        for (Job other : running) {
            if (other != job) {
                clock.instants.require(
                        job.end(), other.end(), job.number() < other.number() ? 0 : 1);
            }
        }
        running.remove(job);
        done.add(job.operation());
        if (!queue.isEmpty()) {
            begin(bug == Bug.NEWEST_WORK_FIRST ? queue.removeLast() : queue.remove(), job.end());
        }
    }

    /** What has ended since it was asked last, in order. */
    List<Integer> takeDone() {
        int most = bug == Bug.ONE_EVENT_A_POLL ? Math.min(1, done.size()) : done.size();
        List<Integer> taken = List.copyOf(done.subList(0, most));
        done = new ArrayList<>(done.subList(most, done.size()));
        return taken;
    }
}
