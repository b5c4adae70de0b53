package dev.loopwise.engine.loop;

import dev.loopwise.engine.time.Order;
import dev.loopwise.engine.time.Span;
import dev.loopwise.engine.time.Timeline;

/**
 * Time as the program sees it. It moves only when the loop waits, when the program blocks and, a
 * little, whenever it is read, so that a loop that waits for the clock comes to an end.
 *
 * <p>How long the program takes between two instants is known only within bounds, until it reads
 * the clock. Counted in nanoseconds from the start of the process.
 */
public final class VirtualClock {
    /** A whole millisecond, of which libuv's loop time is made. */
    static final long NANOS_PER_MILLI = 1_000_000;

    /**
     * How much longer than usual a busy machine may need for what the program does between two
     * waits of the loop. Observed on Node 24: of timers of 5 ms and 2 ms, set in this order, the
     * first came first in 2 of 200 runs, on two processors and half of the time beside three busy
     * processes; setting one usually takes 7 to 18 microseconds.
     */
    private static final long HOLD_UP_NANOS = 2_900_000;

    /** A hundred years: a program that waits for longer waits for ever. */
    private static final long END_NANOS = 100L * 365 * 24 * 3_600 * 1_000_000_000;

    private static final long READ_NANOS = 1_000;
    private static final long BUSY_READ_NANOS = 50_000;
    private static final long WAITING_READ_NANOS = NANOS_PER_MILLI;

    /** After so many reads in one callback the program is taken to wait for the clock. */
    private static final int READS_BEFORE_BUSY = 200;

    /** After so many it waits for long, and every reading may take a whole millisecond. */
    private static final int READS_BEFORE_WAITING = 2_000;

    /** The time of day begins its milliseconds at another moment than the process. */
    private static final Span PHASE = new Span(0, 0, NANOS_PER_MILLI - 1);

    private final Timeline timeline = new Timeline(NANOS_PER_MILLI);
    private int instant = Timeline.START;

    /** The loop's time as it was told last; the process starts at any time of a millisecond. */
    private int millis;

    /** What has passed since {@link #instant}: typically, and at least. */
    private long passedNanos;

    private long blockedNanos;

    /** Since when the program may have been held up, and what has typically passed until now. */
    private int anchor = Timeline.START;

    private long sinceAnchorNanos;
    private int readsInCallback;

    /** Where the time of day begins a millisecond; a day is made of whole ones. */
    private final int midnight;

    /** A clock that begins with the process. */
    public VirtualClock() {
        this.millis = timeline.wholeBy(Timeline.START);
        this.midnight = timeline.after(Timeline.START, PHASE);
    }

    /** The instants of the run. */
    public Timeline timeline() {
        return timeline;
    }

    /** Time since the start of the process, in nanoseconds; reading it costs nothing. */
    public long nowNanos() {
        return timeline.nanosOf(instant) + passedNanos;
    }

    /** Time since the start of the process, in whole milliseconds, as libuv's loop time. */
    public long nowMillis() {
        return nowNanos() / NANOS_PER_MILLI;
    }

    /** Whether so much time has passed that nobody would wait for more. */
    boolean isAtItsEnd() {
        return nowNanos() > END_NANOS;
    }

    /** The instant that is now. */
    public int instant() {
        sinceAnchorNanos += passedNanos;
        instant = timeline.after(instant, Span.open(blockedNanos, passedNanos));
        timeline.decide(new Order(instant, anchor, -sinceAnchorNanos - HOLD_UP_NANOS));
        passedNanos = 0;
        blockedNanos = 0;
        return instant;
    }

    /** From here on the program may be held up anew. */
    private void anchorAt(int now) {
        instant = now;
        anchor = now;
        sinceAnchorNanos = 0;
    }

    /**
     * Now as the loop tells it, in whole milliseconds.
     *
     * <p>Source: libuv 1.51, src/unix/core.c {@code uv__update_time}.
     */
    int millis() {
        int told = timeline.wholeBy(instant());
        timeline.decide(Order.notBefore(millis, told));
        millis = told;
        return told;
    }

    /** The loop's time as it was told last, which may be long ago when the program blocks. */
    int toldMillis() {
        return millis;
    }

    /**
     * The time of day as the program reads it, in nanoseconds, of which only the whole milliseconds
     * are seen; the reading itself takes a moment.
     */
    public long readTimeOfDay() {
        int read = read();
        long nanos = timeline.nanosOf(read) - timeline.nanosOf(midnight);
        long whole = nanos / NANOS_PER_MILLI * NANOS_PER_MILLI;
        timeline.decide(new Order(midnight, read, whole));
        timeline.decide(new Order(read, midnight, 1 - whole - NANOS_PER_MILLI));
        anchorAt(read);
        return nanos;
    }

    private int read() {
        readsInCallback++;
        advanceNanos(readCost());
        return instant();
    }

    /** Time as the program reads it, in nanoseconds; the reading itself takes a moment. */
    public long readNanos() {
        int read = read();
        long nanos = timeline.nanosOf(read);
        timeline.decide(new Order(Timeline.START, read, nanos));
        timeline.decide(new Order(read, Timeline.START, -nanos));
        anchorAt(read);
        return nanos;
    }

    private long readCost() {
        if (readsInCallback > READS_BEFORE_WAITING) {
            return WAITING_READ_NANOS;
        }
        return readsInCallback > READS_BEFORE_BUSY ? BUSY_READ_NANOS : READ_NANOS;
    }

    /** The program takes {@code nanos} or so; negative amounts count as none. */
    public void advanceNanos(long nanos) {
        passedNanos += Math.max(0, nanos);
    }

    /** The program blocks for {@code nanos} at least; negative amounts count as none. */
    public void blockNanos(long nanos) {
        advanceNanos(nanos);
        blockedNanos += Math.max(0, nanos);
    }

    /** Lets a span pass of which only the bounds are known. */
    void pass(Span span) {
        instant = timeline.after(instant(), span);
        sinceAnchorNanos += span.longestNanos();
    }

    /**
     * The loop has waited until something happened, or has found that it has happened already.
     *
     * @param happened when that was
     * @param late how long it may take until a loop that waits learns of it
     */
    void waitFor(int happened, Span late) {
        wakeAt(waking(happened, late));
    }

    /** When a loop that waits from now on learns of what happens at an instant. */
    int waking(int happened, Span late) {
        return timeline.latest(instant(), timeline.after(happened, late));
    }

    /** The loop has waited until an instant, at which the program may be held up anew. */
    void wakeAt(int woken) {
        anchorAt(woken);
    }

    /** Does something at the time at which the loop learns of an event, then turns back to now. */
    void aside(int happened, Span late, Runnable action) {
        int now = instant();
        int told = millis;
        int anchored = anchor;
        long since = sinceAnchorNanos;
        waitFor(happened, late);
        action.run();
        instant = now;
        millis = told;
        anchor = anchored;
        sinceAnchorNanos = since;
        passedNanos = 0;
        blockedNanos = 0;
    }

    /** A new callback begins. */
    void beginCallback() {
        readsInCallback = 0;
    }
}
