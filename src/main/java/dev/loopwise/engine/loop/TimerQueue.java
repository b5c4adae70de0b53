package dev.loopwise.engine.loop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

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
    /** After a callback: what it queued runs only after the next timer was looked at. */
    private static final BooleanSupplier ALWAYS = () -> true;

    private final LoopRules rules;
    private final VirtualClock clock;
    private final Map<Long, TimerList> lists = new LinkedHashMap<>();
    private final DueTimers due;
    private TimerList last;
    private long nextListNumber;
    private int refedCount;

    TimerQueue(LoopRules rules, VirtualClock clock, Decider decider) {
        this.rules = rules;
        this.clock = clock;
        this.due = new DueTimers(lists.values(), clock, decider);
    }

    /** Arms a timer from now on; one that is armed already starts over. */
    public void arm(Timer timer) {
        remove(timer);
        timer.cleared = false;
        insert(timer, clock.millis());
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
        if (!refed && rules.unrefedTimersAlone() && !timer.alone) {
            timer.alone = true;
            if (timer.isArmed()) {
                remove(timer);
                insert(timer, timer.start);
            }
        }
    }

    /** Whether a timer keeps the loop alive. */
    boolean keepsAlive() {
        return refedCount > 0;
    }

    /** Whether there is anything to wait for; unref'd timers count too. */
    boolean isEmpty() {
        return lists.isEmpty();
    }

    /** When the poll phase stops waiting for events because of a timer. */
    OptionalInt deadline() {
        return lists.isEmpty() ? OptionalInt.empty() : OptionalInt.of(due.deadline());
    }

    /** Whether a timer may be due by an instant. */
    boolean mayBeDueBy(int instant) {
        return due.mayBeBy(instant);
    }

    /**
     * Runs every timer that is due by the time at which the pass begins, if any is.
     *
     * @param matters whether something else of the loop could come before a later pass
     */
    void runDue(Drain drain, BooleanSupplier matters) {
        if (lists.isEmpty()) {
            return;
        }
        int now = clock.millis();
        TimerList first = due.first(now, matters);
        if (first == null) {
            return;
        }
        boolean interrupted = !runLists(first, now, drain, matters);
        while (interrupted) {
            TimerList next = due.next(now);
            interrupted = next != null && !runLists(next, now, drain, matters);
        }
        drain.afterTimers(last.isAlone());
        due.endPass();
    }

    /** Runs due lists; false when an error that was taken by a handler cut the pass short. */
    private boolean runLists(TimerList first, int now, Drain drain, BooleanSupplier matters) {
        for (TimerList list = first; list != null; list = due.next(now)) {
            if (list != first && !drain.afterTimers(last.isAlone())) {
                return false;
            }
            last = list;
            if (!runList(list, now, drain, matters)) {
                return false;
            }
        }
        return true;
    }

    private boolean runList(TimerList list, int now, Drain drain, BooleanSupplier matters) {
        boolean ranOne = false;
        while (!list.timers.isEmpty()) {
            Timer timer = list.timers.iterator().next();
            if (!due.isDue(timer, now, ranOne ? ALWAYS : matters)) {
                list.start = timer.start;
                list.number = nextListNumber++;
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
        lists.remove(list.key, list);
        return true;
    }

    private boolean call(Timer timer, Drain drain) {
        remove(timer);
        int start = timer.repeats ? clock.millis() : clock.toldMillis();
        boolean completed = drain.call(timer.callback);
        if (timer.repeats && !timer.cleared && !timer.isArmed()) {
            insert(timer, start);
        }
        return completed;
    }

    private void insert(Timer timer, int start) {
        timer.start = start;
        TimerList list =
                lists.computeIfAbsent(
                        timer.alone ? -1 - nextListNumber : timer.durationMillis,
                        key -> new TimerList(key, timer.durationMillis, start, nextListNumber++));
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
}
