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
import java.util.function.Predicate;

/** Which timers are due, as far as it is known; the rest is decided when it matters. */
final class DueTimers {
    /**
     * What the poll phase waits for.
     *
     * @param isLate whether the list expired before the last pass was over, which left it behind
     */
    private record Deadline(TimerList list, boolean isLate) {}

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
        Deadline next = decider.decide(Kind.TIMERS, deadlines());
        int base = next.isLate() ? lastPass : next.list().start;
        long nanos = next.isLate() ? VirtualClock.NANOS_PER_MILLI : next.list().durationNanos();
        return timeline.after(base, new Span(nanos, nanos, nanos + WAIT_ROUNDING_NANOS));
    }

    private List<Candidate<Deadline>> deadlines() {
        TimerList usual = usualFirst();
        List<TimerList> rivals = rivals(list -> list == usual || mayBeBefore(list, usual));
        List<Candidate<Deadline>> deadlines = new ArrayList<>();
        for (TimerList list : rivals) {
            List<Order> first = beforeOthers(list, rivals);
            if (hasPassed) {
                Deadline late = new Deadline(list, true);
                deadlines.add(
                        new Candidate<>(late, list.name(), and(first, list.expiredBy(lastPass))));
                first = and(first, list.notExpiredBy(lastPass));
            }
            deadlines.add(new Candidate<>(new Deadline(list, false), list.name(), first));
        }
        return deadlines;
    }

    private static List<Order> and(List<Order> orders, Order more) {
        List<Order> all = new ArrayList<>(orders);
        all.add(more);
        return all;
    }

    private boolean mayBeBefore(TimerList list, TimerList other) {
        return timeline.allows(List.of(list.before(other)));
    }

    private static List<Order> beforeOthers(TimerList list, List<TimerList> rivals) {
        List<Order> orders = new ArrayList<>();
        rivals.stream().filter(other -> other != list).forEach(o -> orders.add(list.before(o)));
        return orders;
    }

    /** Whether a timer may be due by an instant. */
    boolean mayBeBy(int instant) {
        return lists.stream().anyMatch(list -> mayBeBy(list, instant));
    }

    private boolean mayBeBy(TimerList list, int instant) {
        return timeline.allows(list.start, instant, list.durationNanos());
    }

    /** Lists of one kind, in their usual order. */
    private List<TimerList> rivals(Predicate<TimerList> kind) {
        List<TimerList> rivals = lists.stream().filter(kind).sorted(this::compare).toList();
        if (rivals.size() > Decider.MOST_RIVALS) {
            decider.overlook();
            return rivals.subList(0, Decider.MOST_RIVALS);
        }
        return rivals;
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
        TimerList first = usualFirst();
        boolean mayWait = doesMatter(matters);
        if (first == null || !mayWait && !timeline.holds(first.expiredBy(now))) {
            return null;
        }
        List<TimerList> rivals = rivals(list -> mayBeBy(list, now));
        if (rivals.isEmpty()) {
            return null;
        }
        List<Candidate<TimerList>> candidates = new ArrayList<>();
        for (TimerList list : rivals) {
            List<Order> orders = and(beforeOthers(list, rivals), list.expiredBy(now));
            candidates.add(new Candidate<>(list, list.name(), orders));
        }
        if (mayWait) {
            List<Order> none = rivals.stream().map(list -> list.notExpiredBy(now)).toList();
            candidates.add(new Candidate<>(null, Choice.LATER, none));
        }
        return decider.decide(Kind.TIMERS, candidates);
    }

    /**
     * Whether the loop's time has moved on since the last pass, which may have left timers behind.
     */
    boolean mayPass(int now, BooleanSupplier matters) {
        if (!hasPassed || !mayBeBy(lastPass)) {
            return true;
        }
        Order moved = new Order(lastPass, now, VirtualClock.NANOS_PER_MILLI);
        if (!doesMatter(matters)) {
            return timeline.holds(moved);
        }
        return decider.decide(
                Kind.TIMERS,
                List.of(
                        new Candidate<>(true, usualFirst().name(), List.of(moved)),
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

    /** The list that expires first as things are decided now, or null. */
    private TimerList usualFirst() {
        TimerList first = null;
        for (TimerList list : lists) {
            if (first == null || compare(list, first) < 0) {
                first = list;
            }
        }
        return first;
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
