package dev.loopwise.engine.loop;

import dev.loopwise.engine.time.Order;

/** One {@code setTimeout} or {@code setInterval}. Made and armed by {@link TimerQueue}. */
public final class Timer {
    final Callback callback;
    final boolean repeats;
    final long durationMillis;

    /** When it was armed last, in whole milliseconds: an instant of the timeline. */
    int start;

    TimerList list;
    boolean refed = true;

    /** Whether it is not on the list of its duration but has one of its own. */
    boolean alone;

    boolean cleared;

    /**
     * @param callback what to call
     * @param durationMillis how long to wait, in whole milliseconds, at least 1
     * @param repeats whether it is armed again after each call
     */
    public Timer(Callback callback, long durationMillis, boolean repeats) {
        if (durationMillis < 1) {
            throw new IllegalArgumentException("A timer waits at least 1 ms.");
        }
        this.callback = callback;
        this.durationMillis = durationMillis;
        this.repeats = repeats;
    }

    /** Whether it waits for its time. */
    boolean isArmed() {
        return list != null;
    }

    /** It is due by an instant of the loop's time, in whole milliseconds. */
    Order dueBy(int millis) {
        return new Order(start, millis, durationMillis * VirtualClock.NANOS_PER_MILLI);
    }

    /** It is not due by an instant of the loop's time, in whole milliseconds. */
    Order notDueBy(int millis) {
        return new Order(millis, start, (1 - durationMillis) * VirtualClock.NANOS_PER_MILLI);
    }
}
