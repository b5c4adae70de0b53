package dev.loopwise.engine.js;

import com.sun.management.ThreadMXBean;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.RunLimits;
import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** One thread that looks at all running snippets and ends those that take too much. */
final class Watchdog implements AutoCloseable {
    private static final long LOOK_EVERY_NANOS = 2_000_000;

    /**
     * For so many looks it stays awake when nothing runs, as waking it takes longer than looking.
     */
    private static final int LOOKS_BEFORE_SLEEP = 50;

    /** How much longer than its processor time a run may take on a machine that is busy. */
    static final int PATIENCE = 5;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final RunLimits limits;
    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final Thread thread = new Thread(this::watchAll, "snippet-watchdog");
    private volatile boolean asleep;
    private volatile boolean closed;

    Watchdog(RunLimits limits) {
        this.limits = limits;
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Watches the calling thread until the result is closed.
     *
     * @param onExcess called on another thread, once, with the limit that was reached
     */
    Watch watch(Consumer<RunEnd> onExcess) {
        Watch watch = new Watch(Thread.currentThread().getId(), onExcess);
        watches.add(watch);
        if (asleep) {
            LockSupport.unpark(thread);
        }
        return watch;
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    private void watchAll() {
        int idleLooks = 0;
        while (!closed) {
            LockSupport.parkNanos(this, LOOK_EVERY_NANOS);
            watches.forEach(Watch::look);
            idleLooks = watches.isEmpty() ? idleLooks + 1 : 0;
            if (idleLooks > LOOKS_BEFORE_SLEEP) {
                sleep();
                idleLooks = 0;
            }
        }
    }

    /** Until a run begins; one that began before the flag was up is seen here. */
    private void sleep() {
        asleep = true;
        while (watches.isEmpty() && !closed) {
            LockSupport.park(this);
        }
        asleep = false;
    }

    /** One run under watch. */
    final class Watch implements AutoCloseable {
        private final long threadId;
        private final Consumer<RunEnd> onExcess;
        private final long endCpuNanos;
        private final long endNanos;
        private final long endAllocated;

        private Watch(long threadId, Consumer<RunEnd> onExcess) {
            long nanos = limits.wallClock().toNanos();
            this.threadId = threadId;
            this.onExcess = onExcess;
            this.endCpuNanos = THREADS.getThreadCpuTime(threadId) + nanos;
            this.endNanos = System.nanoTime() + PATIENCE * nanos;
            this.endAllocated = THREADS.getThreadAllocatedBytes(threadId) + limits.allocatedBytes();
        }

        private void look() {
            if (THREADS.getThreadCpuTime(threadId) > endCpuNanos
                    || System.nanoTime() - endNanos > 0) {
                end(RunEnd.TIME_LIMIT);
            } else if (THREADS.getThreadAllocatedBytes(threadId) > endAllocated) {
                end(RunEnd.MEMORY_LIMIT);
            }
        }

        private void end(RunEnd reason) {
            if (watches.remove(this)) {
                try {
                    onExcess.accept(reason);
                } catch (RuntimeException | Error e) {
                    // One run that cannot be ended must not leave all others without a watch.
                    System.getLogger(Watchdog.class.getName())
                            .log(System.Logger.Level.ERROR, "A run could not be ended.", e);
                }
            }
        }

        @Override
        public void close() {
            watches.remove(this);
        }
    }
}
