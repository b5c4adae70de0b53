package dev.loopwise.engine.explore.model;

/**
 * Time as Node's loop knows it: instants, of which whole milliseconds are told.
 *
 * <p>What the program does takes no time at least, and at most what is usual and a hold-up, all
 * together since the loop began or waited.
 */
final class ModelClock {
    static final long MILLI = 1_000_000;

    private static final long HOLD_UP = 2_900_000;
    private static final long WAKE = 900_000;
    private static final long START_LEAST = 50_000;
    private static final long START_MOST = 1_000_000;

    final Instants instants;
    private final Picks picks;

    /** Where a millisecond begins. */
    private final int origin;

    private int last;
    private int rested;
    private long spent;
    private long blocked;
    private int toldMillis;

    ModelClock(Picks picks) {
        this.picks = picks;
        this.instants = new Instants();
        this.origin = instants.add();
        this.last = instants.add();
        this.rested = last;
        instants.require(origin, last, 0, MILLI - 1);
    }

    /** The program does something that usually takes so long. */
    void spend(long nanos) {
        spent += nanos;
    }

    /** The program cannot do anything else for so long at least. */
    void block(long nanos) {
        spend(nanos);
        blocked += nanos;
    }

    int now() {
        int now = instants.add();
        instants.require(last, now, blocked);
        blocked = 0;
        instants.require(rested, now, 0, spent + HOLD_UP);
        last = now;
        return now;
    }

    /** The loop reads the clock. */
    int millis() {
        int now = now();
        int earliest = (int) (instants.least(origin, now) / MILLI);
        int latest = (int) (instants.most(origin, now) / MILLI);
        toldMillis = earliest + picks.pick(latest - earliest + 1);
        instants.require(origin, now, toldMillis * MILLI, toldMillis * MILLI + MILLI - 1);
        return toldMillis;
    }

    /** What the loop knows without reading the clock again. */
    int toldMillis() {
        return toldMillis;
    }

    /** Node makes ready for its loop. */
    void start() {
        int begun = instants.add();
        instants.require(now(), begun, START_LEAST, START_MOST);
        last = begun;
        spent += START_MOST;
    }

    /** When the loop stops waiting that waits until a millisecond: at any time of it. */
    int timeout(int millis) {
        int timeout = instants.add();
        instants.require(origin, timeout, millis * MILLI, millis * MILLI + MILLI - 1);
        return timeout;
    }

    /** The loop waits for an instant and wakes up a little late, unless it is later already. */
    int wakeAfter(int instant) {
        int before = now();
        int woken = before;
        if (picks.pick(2) == 1) {
            woken = instants.add();
            instants.require(before, woken, 0);
            instants.require(instant, woken, 0, WAKE);
        } else {
            instants.require(instant, before, WAKE + 1);
        }
        rest(woken);
        return woken;
    }

    private void rest(int instant) {
        last = instant;
        rested = instant;
        spent = 0;
    }
}
