package dev.loopwise.engine.loop;

import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Armed timers: one list for each duration, and the lists by expiry.
 *
 * <pre>
 *   by expiry:   [5 ms, due at 7] [1 ms, due at 8] [100 ms, due at 103]
 *                      |                |                  |
 *   as armed:        a, b               c                d, e
 * </pre>
 *
 * <p>A whole list runs before the next one is looked at, so a later timer of a list may overtake an
 * earlier timer of another. One pass goes by one reading of the clock.
 *
 * <p>Source: Node 24, lib/internal/timers.js {@code processTimers} and {@code listOnTimeout}.
 */
public final class TimerQueue {
    private final VirtualClock clock;
    private final Map<Long, TimerList> byDuration = new HashMap<>();
    private final PriorityQueue<TimerList> byExpiry = new PriorityQueue<>();
    private long nextListNumber;
    private int refedCount;

    /** The native timer behind all lists: a pass runs when it is due, not before. */
    private long wakeAtMillis = Long.MAX_VALUE;

    TimerQueue(VirtualClock clock) {
        this.clock = clock;
    }

    /** Arms a timer from now on; one that is armed already starts over. */
    public void arm(Timer timer) {
        remove(timer);
        timer.cleared = false;
        insert(timer, clock.nowMillis());
    }

    /** Disarms a timer for good. */
    public void clear(Timer timer) {
        remove(timer);
        timer.cleared = true;
    }

    /** Sets whether an armed timer keeps the loop alive. */
    public void setRefed(Timer timer, boolean refed) {
        if (timer.refed != refed && timer.isArmed()) {
            refedCount += refed ? 1 : -1;
        }
        timer.refed = refed;
    }

    /** Whether a timer keeps the loop alive. */
    boolean keepsAlive() {
        return refedCount > 0;
    }

    /** When the next pass is due, in milliseconds since the start; unref'd timers count too. */
    long wakeAtMillis() {
        return wakeAtMillis;
    }

    /** Whether a pass over the timers is due. */
    boolean isDue() {
        return wakeAtMillis <= clock.nowMillis();
    }

    /** Runs every timer that is due by the time at which the pass began. */
    void runDue(Drain drain) {
        long nowMillis = clock.nowMillis();
        boolean interrupted;
        do {
            interrupted = !runLists(nowMillis, drain);
        } while (interrupted);
        drain.afterCallback();
        scheduleNextPass();
    }

    /** Runs due lists; false when an error that was taken by a handler cut the pass short. */
    private boolean runLists(long nowMillis, Drain drain) {
        boolean ranOne = false;
        TimerList list;
        while ((list = byExpiry.peek()) != null && list.expiryMillis <= nowMillis) {
            if (ranOne && !drain.betweenCallbacks()) {
                return false;
            }
            ranOne = true;
            if (!runList(list, nowMillis, drain)) {
                return false;
            }
        }
        return true;
    }

    private boolean runList(TimerList list, long nowMillis, Drain drain) {
        boolean ranOne = false;
        while (!list.timers.isEmpty()) {
            Timer timer = list.timers.iterator().next();
            if (nowMillis - timer.startMillis < list.durationMillis) {
                putOff(list, Math.max(timer.dueAtMillis(), nowMillis + 1));
                return true;
            }
            if (ranOne && !drain.betweenCallbacksOfOneKind()) {
                return false;
            }
            ranOne = true;
            // Draining may have cleared it.
            if (timer.list == list && !call(timer, drain)) {
                return false;
            }
        }
        drop(list);
        return true;
    }

    private boolean call(Timer timer, Drain drain) {
        remove(timer);
        long startMillis = clock.nowMillis();
        boolean completed = drain.call(timer.callback);
        if (timer.repeats && !timer.cleared && !timer.isArmed()) {
            insert(timer, startMillis);
        }
        return completed;
    }

    private void insert(Timer timer, long startMillis) {
        timer.startMillis = startMillis;
        TimerList list = byDuration.get(timer.durationMillis);
        if (list == null) {
            list = new TimerList(timer.durationMillis, timer.dueAtMillis(), nextListNumber++);
            byDuration.put(timer.durationMillis, list);
            byExpiry.add(list);
            wakeAtMillis = Math.min(wakeAtMillis, list.expiryMillis);
        }
        list.timers.add(timer);
        timer.list = list;
        refedCount += timer.refed ? 1 : 0;
    }

    private void remove(Timer timer) {
        if (!timer.isArmed()) {
            return;
        }
        timer.list.timers.remove(timer);
        timer.list = null;
        refedCount -= timer.refed ? 1 : 0;
    }

    private void putOff(TimerList list, long expiryMillis) {
        byExpiry.remove(list);
        list.expiryMillis = expiryMillis;
        list.number = nextListNumber++;
        byExpiry.add(list);
    }

    private void drop(TimerList list) {
        byExpiry.remove(list);
        byDuration.remove(list.durationMillis, list);
    }

    private void scheduleNextPass() {
        TimerList next = byExpiry.peek();
        wakeAtMillis =
                next == null ? Long.MAX_VALUE : Math.max(next.expiryMillis, clock.nowMillis() + 1);
    }
}
