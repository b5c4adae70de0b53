package dev.loopwise.engine.time;

import java.util.Arrays;

/** The times that instants have for now, in nanoseconds; the last changes can be taken back. */
final class Times {
    private final long unitNanos;
    private long[] nanos = new long[64];
    private boolean[] whole = new boolean[64];
    private int count;

    /** What has changed since {@link #begin}: instants and their times before, in turn. */
    private long[] journal = new long[64];

    private int journaled;

    /**
     * @param unitNanos of which times whole instants have multiples
     */
    Times(long unitNanos) {
        this.unitNanos = unitNanos;
    }

    /** Adds an instant at a time that it is allowed to have. */
    int add(long time, boolean isWhole) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
            whole = Arrays.copyOf(whole, 2 * count);
        }
        nanos[count] = time;
        whole[count] = isWhole;
        return count++;
    }

    /** For how many instants there is room. */
    int capacity() {
        return nanos.length;
    }

    long of(int instant) {
        return nanos[instant];
    }

    boolean isWhole(int instant) {
        return whole[instant];
    }

    /** The first time from {@code time} on that an instant is allowed to have. */
    long allowed(int instant, long time) {
        return whole[instant] ? -Math.floorDiv(-time, unitNanos) * unitNanos : time;
    }

    /** The last whole time by {@code time}. */
    long wholeBy(long time) {
        return Math.floorDiv(time, unitNanos) * unitNanos;
    }

    /** From here on changes can be taken back. */
    void begin() {
        journaled = 0;
    }

    void set(int instant, long time) {
        if (journaled + 2 > journal.length) {
            journal = Arrays.copyOf(journal, 2 * journal.length);
        }
        journal[journaled++] = instant;
        journal[journaled++] = nanos[instant];
        nanos[instant] = time;
    }

    /** How many changes there were since {@link #begin}. */
    int changes() {
        return journaled / 2;
    }

    /** The instant of one of them, by its number from 0. */
    int changed(int change) {
        return (int) journal[2 * change];
    }

    /** Takes back the last changes, so that as many remain. */
    void takeBackTo(int remaining) {
        while (journaled > 2 * remaining) {
            journaled -= 2;
            nanos[(int) journal[journaled]] = journal[journaled + 1];
        }
    }
}
