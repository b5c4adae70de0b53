package dev.loopwise.engine.loop;

import dev.loopwise.engine.time.Order;
import dev.loopwise.engine.time.Span;
import java.util.LinkedHashSet;

/** The timers of one duration, in the order in which they were armed, so also by due time. */
final class TimerList {
    /** Its duration or, when it has one timer for good, a number that no other list has. */
    final long key;

    final long durationMillis;
    final LinkedHashSet<Timer> timers = new LinkedHashSet<>();

    /** When the timer was armed whose due time is the list's: an instant of the timeline. */
    int start;

    long number;

    TimerList(long key, long durationMillis, int start, long number) {
        this.key = key;
        this.durationMillis = durationMillis;
        this.start = start;
        this.number = number;
    }

    /** Whether its timer has it for good. */
    boolean isAlone() {
        return key < 0;
    }

    Span duration() {
        return Span.exactly(durationNanos());
    }

    long durationNanos() {
        return durationMillis * VirtualClock.NANOS_PER_MILLI;
    }

    String name() {
        return durationMillis + " ms";
    }

    /** It expires by an instant of the loop's time, in whole milliseconds. */
    Order expiredBy(int millis) {
        return new Order(start, millis, durationNanos());
    }

    /** It expires before another list; of two that expire together the older one comes first. */
    Order before(TimerList other) {
        long gap = number < other.number ? 0 : VirtualClock.NANOS_PER_MILLI;
        return new Order(start, other.start, gap + durationNanos() - other.durationNanos());
    }
}
