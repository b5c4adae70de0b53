package dev.loopwise.engine.loop;

/** One {@code setTimeout} or {@code setInterval}. Made and armed by {@link TimerQueue}. */
public final class Timer {
    final Callback callback;
    final boolean repeats;
    long durationMillis;
    long startMillis;
    TimerList list;
    boolean refed = true;
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

    /** The moment it is due, in milliseconds since the start of the process. */
    long dueAtMillis() {
        return startMillis + durationMillis;
    }
}
