package dev.loopwise.engine.loop;

import java.util.LinkedHashSet;

/** The timers of one duration, in the order in which they were armed, so also by due time. */
final class TimerList implements Comparable<TimerList> {
    final long durationMillis;
    final LinkedHashSet<Timer> timers = new LinkedHashSet<>();
    long expiryMillis;
    long number;

    TimerList(long durationMillis, long expiryMillis, long number) {
        this.durationMillis = durationMillis;
        this.expiryMillis = expiryMillis;
        this.number = number;
    }

    /** By expiry, then by the order in which the lists were made or put off. */
    @Override
    public int compareTo(TimerList other) {
        int byExpiry = Long.compare(expiryMillis, other.expiryMillis);
        return byExpiry != 0 ? byExpiry : Long.compare(number, other.number);
    }
}
