package dev.loopwise.engine.loop;

import dev.loopwise.engine.loop.Choice.Kind;
import dev.loopwise.engine.loop.Decider.Candidate;
import dev.loopwise.engine.time.Order;
import dev.loopwise.engine.time.Span;
import dev.loopwise.engine.time.Timeline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Which timers are due, as far as it is known; the rest is decided when it matters. */
final class DueTimers {
    /** The loop waits for whole milliseconds, so it may be late by almost one. */
    private static final long WAIT_ROUNDING_NANOS = VirtualClock.NANOS_PER_MILLI - 1;

    private final Collection<TimerList> lists;
    private final VirtualClock clock;
    private final Timeline timeline;
    private final Decider decider;

    /**
     * The loop's time after the last pass, as it was told last: before the next millisecond there
     * is no other pass.
     *
     * <p>Source: Node 24, src/env.cc {@code Environment::RunTimers}, which arms the loop's timer by
     * {@code uv_now}.
     */
    private int lastPass = Timeline.START;

    private boolean hasPassed;

    /**
     * @param lists all lists of armed timers, as they are at any time
     */
    DueTimers(Collection<TimerList> lists, VirtualClock clock, Decider decider) {
        this.lists = lists;
        this.clock = clock;
        this.timeline = clock.timeline();
        this.decider = decider;
    }

    /** When the poll phase stops waiting for events because of a timer. */
    int deadline() {
        TimerList next = usualAfter(null);
        boolean isLate = hasPassed && timeline.holds(next.expiredBy(lastPass));
        long nanos = isLate ? VirtualClock.NANOS_PER_MILLI : next.durationNanos();
        Span wait = new Span(nanos, nanos, nanos + WAIT_ROUNDING_NANOS);
        int due = timeline.after(isLate ? lastPass : next.start, wait);
        int now = clock.instant();
        return timeline.holds(Order.notBefore(now, due)) ? due : now;
    }

    /** Whether a timer may be due by an instant. */
    boolean mayBeBy(int instant) {
        return lists.stream().anyMatch(list -> mayBeBy(list, instant));
    }

    /** Those that may have expired, in their usual order. */
    private List<TimerList> rivals(int now) {
        List<TimerList> rivals =
                lists.stream().filter(list -> mayBeBy(list, now)).sorted(this::compare).toList();
        if (rivals.size() > Decider.MOST_RIVALS) {
            decider.overlook();
            return rivals.subList(0, Decider.MOST_RIVALS);
        }
        return rivals;
    }

    private boolean mayBeBy(TimerList list, int instant) {
        return timeline.allows(list.start, instant, list.durationNanos());
    }

    /** Whether the next timer of a list that has expired is due, too. */
    boolean isDue(Timer timer, int now, BooleanSupplier matters) {
        Order due = timer.dueBy(now);
        if (timeline.holds(due) && !doesMatter(matters)) {
            timeline.decide(due);
            return true;
        }
        return decider.decide(
                Kind.SAME_PASS,
                List.of(
                        new Candidate<>(true, timer.list.name(), List.of(due)),
                        new Candidate<>(false, Choice.LATER, List.of(timer.notDueBy(now)))));
    }

    /** The list that expires first of all, if it has expired. */
    TimerList next(int now, BooleanSupplier matters) {
        TimerList first = usualAfter(null);
        boolean mayWait = doesMatter(matters);
        if (first == null || !mayWait && !timeline.holds(first.expiredBy(now))) {
            return null;
        }
        List<TimerList> rivals = rivals(now);
        if (rivals.isEmpty()) {
            return null;
        }
        List<Candidate<TimerList>> candidates = new ArrayList<>();
        for (TimerList list : rivals) {
            List<Order> orders = new ArrayList<>(List.of(list.expiredBy(now)));
            rivals.stream().filter(o -> o != list).forEach(o -> orders.add(list.before(o)));
            candidates.add(new Candidate<>(list, list.name(), orders));
        }
        if (mayWait) {
            List<Order> none = rivals.stream().map(list -> list.notExpiredBy(now)).toList();
            candidates.add(new Candidate<>(null, Choice.LATER, none));
        }
        return decider.decide(Kind.TIMERS, candidates);
    }

    /** Whether the loop's time has moved on since the last pass, which left timers behind. */
    boolean mayPass(int now, BooleanSupplier matters) {
        TimerList next = usualAfter(null);
        if (!hasPassed || !timeline.holds(next.expiredBy(lastPass))) {
            return true;
        }
        Order moved = new Order(lastPass, now, VirtualClock.NANOS_PER_MILLI);
        if (!doesMatter(matters)) {
            return timeline.holds(moved);
        }
        return decider.decide(
                Kind.TIMERS,
                List.of(
                        new Candidate<>(true, next.name(), List.of(moved)),
                        new Candidate<>(
                                false, Choice.LATER, List.of(Order.notBefore(now, lastPass)))));
    }

    /** Whether anything could come between this pass and a later one, be it another list. */
    private boolean doesMatter(BooleanSupplier matters) {
        return lists.size() > 1 || matters.getAsBoolean();
    }

    /** A pass over the timers is over. */
    void endPass() {
        lastPass = clock.toldMillis();
        hasPassed = true;
    }

    /**
     * The list that follows another one as things are decided now, or null; the first after null.
     */
    private TimerList usualAfter(TimerList before) {
        TimerList next = null;
        for (TimerList list : lists) {
            boolean follows = before == null || compare(before, list) < 0;
            if (follows && (next == null || compare(list, next) < 0)) {
                next = list;
            }
        }
        return next;
    }

    /** By expiry as things are decided now, then by age. */
    private int compare(TimerList one, TimerList other) {
        int byExpiry = Long.compare(expiryNanos(one), expiryNanos(other));
        return byExpiry != 0 ? byExpiry : Long.compare(one.number, other.number);
    }

    private long expiryNanos(TimerList list) {
        return timeline.nanosOf(list.start) + list.durationNanos();
    }
}
