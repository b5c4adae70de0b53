package dev.loopwise.engine.explore.model;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/**
 * Timers in whole milliseconds.
 *
 * <p>Source: Node 24, lib/internal/timers.js {@code insert}, {@code processTimers} and {@code
 * listOnTimeout}; src/env.cc {@code Environment::RunTimers}.
 */
final class ModelTimers {
    private static final int NEVER = Integer.MAX_VALUE;

    private record Timer(int operation, int startMillis) {}

    private static final class TimerList {
        final ArrayDeque<Timer> timers = new ArrayDeque<>();
        final int delayMillis;
        int expiryMillis;
        int number;

        TimerList(int delayMillis, int expiryMillis, int number) {
            this.delayMillis = delayMillis;
            this.expiryMillis = expiryMillis;
            this.number = number;
        }
    }

    private final ModelClock clock;
    private final Bug bug;
    private final Map<Integer, TimerList> lists = new HashMap<>();
    private int nextExpiryMillis = NEVER;

    /** When the one timer of libuv is due on which all these depend. */
    private int dueMillis = NEVER;

    private int nextNumber;

    ModelTimers(ModelClock clock, Bug bug) {
        this.clock = clock;
        this.bug = bug;
    }

    boolean isEmpty() {
        return lists.isEmpty();
    }

    OptionalInt dueMillis() {
        return dueMillis == NEVER ? OptionalInt.empty() : OptionalInt.of(dueMillis);
    }

    void arm(int operation, int delayMillis) {
        int now = clock.millis();
        TimerList list = lists.get(delayMillis);
        if (list == null) {
            list = new TimerList(delayMillis, now + delayMillis, nextNumber++);
            lists.put(delayMillis, list);
            if (list.expiryMillis < nextExpiryMillis) {
                nextExpiryMillis = list.expiryMillis;
                dueMillis = list.expiryMillis;
            }
        }
        list.timers.add(new Timer(operation, now));
    }

    /** Calls what is due, with {@code drain} between two callbacks and after the last one. */
    void run(IntConsumer callback, Runnable drain) {
        if (lists.isEmpty()) {
            return;
        }
        int now = clock.millis();
        if (dueMillis > now) {
            return;
        }
        nextExpiryMillis = NEVER;
        boolean more = true;
        for (TimerList list = first(); more && isDue(list, now); list = first()) {
            runList(list, now, callback, drain);
            more = bug != Bug.ONE_LIST_A_PASS;
        }
        drain.run();
        nextExpiryMillis = lists.isEmpty() ? NEVER : first().expiryMillis;
        dueMillis = lists.isEmpty() ? NEVER : Math.max(nextExpiryMillis, clock.toldMillis() + 1);
    }

    private static boolean isDue(TimerList list, int now) {
        return list != null && list.expiryMillis <= now;
    }

    private void runList(TimerList list, int now, IntConsumer callback, Runnable drain) {
        while (!list.timers.isEmpty()) {
            Timer timer = list.timers.peek();
            if (now - timer.startMillis() < list.delayMillis) {
                list.expiryMillis = timer.startMillis() + list.delayMillis;
                list.number = nextNumber++;
                return;
            }
            list.timers.remove();
            callback.accept(timer.operation());
            if (bug != Bug.DRAINS_ONCE_A_PHASE) {
                drain.run();
            }
        }
        lists.remove(list.delayMillis);
    }

    private TimerList first() {
        Comparator<TimerList> byAge = Comparator.comparingInt(list -> list.number);
        Comparator<TimerList> byExpiry = Comparator.comparingInt(list -> list.expiryMillis);
        return lists.values().stream()
                .min(bug == Bug.TIMERS_BY_AGE ? byAge : byExpiry.thenComparing(byAge))
                .orElse(null);
    }
}
