package dev.loopwise.engine.time;

import java.util.Arrays;

/** How much later one instant is than another at least; those that go out from one form a chain. */
final class Bounds {
    /** The end of a chain. */
    static final int NONE = -1;

    private int[] first = new int[64];
    private int instants;

    private int[] from = new int[256];
    private int[] to = new int[256];
    private long[] leastNanos = new long[256];
    private int[] next = new int[256];
    private int count;

    void addInstant() {
        if (instants == first.length) {
            first = Arrays.copyOf(first, 2 * instants);
        }
        first[instants++] = NONE;
    }

    /** {@code target} is at least so much later than {@code source}. */
    void add(int source, int target, long nanos) {
        if (count == to.length) {
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
            leastNanos = Arrays.copyOf(leastNanos, 2 * count);
            next = Arrays.copyOf(next, 2 * count);
        }
        from[count] = source;
        to[count] = target;
        leastNanos[count] = nanos;
        next[count] = first[source];
        first[source] = count++;
    }

    int count() {
        return count;
    }

    /** Takes back the last ones, so that as many remain. */
    void cutTo(int remaining) {
        while (count > remaining) {
            count--;
            first[from[count]] = next[count];
        }
    }

    /** The first bound that goes out from an instant, or {@link #NONE}. */
    int first(int instant) {
        return first[instant];
    }

    /** The next one that goes out from the same instant, or {@link #NONE}. */
    int next(int bound) {
        return next[bound];
    }

    int to(int bound) {
        return to[bound];
    }

    long leastNanos(int bound) {
        return leastNanos[bound];
    }
}
