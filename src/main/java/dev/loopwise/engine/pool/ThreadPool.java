package dev.loopwise.engine.pool;

import dev.loopwise.engine.loop.PollEvent;
import dev.loopwise.engine.loop.PollEvent.Source;
import dev.loopwise.engine.loop.PollQueue;
import dev.loopwise.engine.loop.VirtualClock;
import dev.loopwise.engine.time.Order;
import dev.loopwise.engine.time.Timeline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * libuv's thread pool: a number of threads, one queue, first in, first out.
 *
 * <p>Slow work waits in a queue of its own; a marker in the main queue stands for all of it, and a
 * thread that finds the marker takes one piece unless half of the threads are at slow work already.
 *
 * <p>Source: libuv 1.51, src/threadpool.c {@code post} and {@code worker}.
 */
public final class ThreadPool {
    /** The environment variable that sets the number of threads. */
    public static final String SIZE_VARIABLE = "UV_THREADPOOL_SIZE";

    /** What it typically takes to start the threads when the pool is first used. */
    private static final long START_NANOS = 300_000;

    private static final int DEFAULT_SIZE = 4;
    private static final int MAX_SIZE = 1024;
    private static final Pattern LEADING_NUMBER =
            Pattern.compile("\\s*([+-]?\\d{1,9}).*", Pattern.DOTALL);

    /** Stands in the queue for the slow work that waits. */
    private static final Object SLOW_MARKER = new Object();

    /** Work, and when it was handed in. */
    private record Request(Work work, int submitted) {}

    private final VirtualClock clock;
    private final PollQueue poll;
    private final IntSupplier sizeAtFirstUse;
    private final ArrayDeque<Object> queue = new ArrayDeque<>();
    private final ArrayDeque<Request> slowQueue = new ArrayDeque<>();
    private final List<Job> running = new ArrayList<>();
    private int size;
    private int busyWithSlow;

    /**
     * @param sizeAtFirstUse asked for the number of threads when the first work arrives; less than
     *     1 counts as 1 and more than 1024 as 1024
     */
    public ThreadPool(VirtualClock clock, PollQueue poll, IntSupplier sizeAtFirstUse) {
        this.clock = clock;
        this.poll = poll;
        this.sizeAtFirstUse = sizeAtFirstUse;
    }

    /**
     * The number of threads that a value of {@link #SIZE_VARIABLE} asks for.
     *
     * <p>Null means the default of 4; what does not begin with a number counts as 0, so as 1.
     */
    public static int sizeOf(String value) {
        if (value == null) {
            return DEFAULT_SIZE;
        }
        Matcher number = LEADING_NUMBER.matcher(value);
        int size = number.matches() ? Integer.parseInt(number.group(1)) : 0;
        return Math.min(MAX_SIZE, Math.max(1, size));
    }

    /** Hands in work; a free thread begins at once. */
    public void submit(Work work) {
        if (size == 0) {
            size = sizeAtFirstUse.getAsInt();
            clock.advanceNanos(START_NANOS);
        }
        Request request = new Request(work, clock.instant());
        if (work.slow()) {
            slowQueue.addLast(request);
            if (!queue.contains(SLOW_MARKER)) {
                queue.addLast(SLOW_MARKER);
            }
        } else {
            queue.addLast(request);
        }
        beginWhatCan(request.submitted());
    }

    private void beginWhatCan(int free) {
        while (running.size() < size) {
            Request request = takeNext();
            if (request == null) {
                return;
            }
            begin(request, free);
        }
    }

    /** A thread that is free from an instant on, which may be before the work, begins with it. */
    private void begin(Request request, int free) {
        Timeline timeline = clock.timeline();
        Work work = request.work();
        int begun = timeline.latest(request.submitted(), free);
        int end = timeline.after(begun, work.span());
        Job job = new Job(work, begun, end);
        lastLike(work).filter(job::comesAfter).ifPresent(job::endAfter);
        running.add(job);
        busyWithSlow += work.slow() ? 1 : 0;
        poll.add(new PollEvent(end, work.name(), Source.POOL, job, work.done(), true));
    }

    private Optional<Job> lastLike(Work work) {
        for (int i = running.size() - 1; i >= 0; i--) {
            if (running.get(i).work.isLike(work)) {
                return Optional.of(running.get(i));
            }
        }
        return Optional.empty();
    }

    /** Work that a thread is busy with. */
    private final class Job implements PollEvent.Happening {
        private final Work work;
        private final int begun;
        private final int end;
        private boolean performed;

        private Job(Work work, int begun, int end) {
            this.work = work;
            this.begun = begun;
            this.end = end;
        }

        /** Whether another one has surely begun by the time this one begins. */
        private boolean comesAfter(Job other) {
            return !clock.timeline().allows(Order.after(begun, other.begun));
        }

        /**
         * Of work that is alike, what began first ends first. No order is lost that the program can
         * show: had this one ended before the other one, each could have taken as long as to the
         * other's end, and what is called back is the same.
         */
        private void endAfter(Job other) {
            clock.timeline().decide(Order.notBefore(other.end, end));
        }

        /** When no other work waits for its thread, its order among others makes no difference. */
        @Override
        public boolean doUnseen() {
            if (work.isStep().isEmpty() || !queue.isEmpty()) {
                return false;
            }
            perform();
            return work.isStep().get().getAsBoolean();
        }

        @Override
        public void happen() {
            perform();
            running.remove(this);
            busyWithSlow -= work.slow() ? 1 : 0;
            beginWhatCan(end);
        }

        private void perform() {
            if (!performed) {
                performed = true;
                work.perform().run();
            }
        }
    }

    /** The work a thread takes next, or null when it has to wait. */
    private Request takeNext() {
        for (int looks = queue.size(); looks > 0; looks--) {
            Object first = queue.removeFirst();
            if (first instanceof Request request) {
                return request;
            }
            if (busyWithSlow < slowThreads()) {
                return takeSlow();
            }
            queue.addLast(SLOW_MARKER);
        }
        return null;
    }

    private Request takeSlow() {
        Request request = slowQueue.removeFirst();
        if (!slowQueue.isEmpty()) {
            queue.addLast(SLOW_MARKER);
        }
        return request;
    }

    private int slowThreads() {
        return (size + 1) / 2;
    }
}
