package dev.loopwise.engine.loop;

/**
 * Time as the program sees it. It moves only when the loop waits, when the program blocks and, a
 * little, whenever it is read, so that a loop that waits for the clock comes to an end.
 *
 * <p>Counted in nanoseconds from the start of the process.
 */
public final class VirtualClock {
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long READ_NANOS = 1_000;
    private static final long BUSY_READ_NANOS = 50_000;
    private static final long WAITING_READ_NANOS = NANOS_PER_MILLI;

    /** After so many reads in one callback the program is taken to wait for the clock. */
    private static final int READS_BEFORE_BUSY = 200;

    /** After so many it waits for long, and every reading may take a whole millisecond. */
    private static final int READS_BEFORE_WAITING = 2_000;

    private long nowNanos;
    private int readsInCallback;

    /** Time since the start of the process, in nanoseconds; reading it costs nothing. */
    public long nowNanos() {
        return nowNanos;
    }

    /** Time since the start of the process, in whole milliseconds, as libuv's loop time. */
    public long nowMillis() {
        return nowNanos / NANOS_PER_MILLI;
    }

    /** Time as the program reads it, in nanoseconds; the reading itself takes a moment. */
    public long readNanos() {
        readsInCallback++;
        advanceNanos(readCost());
        return nowNanos;
    }

    private long readCost() {
        if (readsInCallback > READS_BEFORE_WAITING) {
            return WAITING_READ_NANOS;
        }
        return readsInCallback > READS_BEFORE_BUSY ? BUSY_READ_NANOS : READ_NANOS;
    }

    /** Lets {@code nanos} pass; negative amounts count as none. */
    public void advanceNanos(long nanos) {
        nowNanos += Math.max(0, nanos);
    }

    /** Waits until {@code nanos} since the start, unless that has passed. */
    void advanceTo(long nanos) {
        nowNanos = Math.max(nowNanos, nanos);
    }

    /** A new callback begins. */
    void beginCallback() {
        readsInCallback = 0;
    }

    /** The instant at which whole millisecond {@code millis} begins. */
    static long nanosOf(long millis) {
        return millis * NANOS_PER_MILLI;
    }
}
