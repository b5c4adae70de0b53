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
import java.util.function.ToIntFunction;

/** Which timers are due, as far as it is known; the rest is decided when it matters. */
final class DueTimers {
    private static final Span ONE_MILLI = Span.exactly(VirtualClock.NANOS_PER_MILLI);

    /** The loop waits for whole milliseconds, so it may be late by almost one. */
    private static final Span WAIT_ROUNDING = new Span(0, 0, VirtualClock.NANOS_PER_MILLI - 1);

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
        TimerList usual = usualFirst();
        int due = due(usual);
        for (TimerList list : rivals(other -> other != usual && mayBeBefore(other, usual))) {
            due = timeline.earliest(due, due(list));
        }
        return timeline.after(due, WAIT_ROUNDING);
    }

    /**
     * When the loop runs a list: when it has expired, but not again in the millisecond of a pass.
     */
    private int due(TimerList list) {
        int expiry = expiry(list);
        return hasPassed && mayBeBy(list, lastPass)
                ? timeline.latest(expiry, timeline.after(lastPass, ONE_MILLI))
                : expiry;
    }

    private int expiry(TimerList list) {
        return timeline.after(list.start, list.duration());
    }

    private boolean mayBeBefore(TimerList list, TimerList other) {
        return timeline.allows(list.before(other));
    }

    /** Whether a timer may be due by an instant. */
    boolean mayBeBy(int instant) {
        return lists.stream().anyMatch(list -> mayBeBy(list, instant));
    }

    private boolean mayBeBy(TimerList list, int instant) {
        return timeline.allows(list.expiredBy(instant));
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

    /** The list that expires first of all, if it is due in a new pass. */
    TimerList first(int now, BooleanSupplier matters) {
        return next(now, matters, this::due);
    }

    /** The list that expires first of all, if it has expired by the time of a pass. */
    TimerList next(int now) {
        return next(now, () -> true, this::expiry);
    }

    private TimerList next(int now, BooleanSupplier matters, ToIntFunction<TimerList> due) {
        boolean mayWait = doesMatter(matters);
        List<TimerList> rivals = rivals(list -> mayBeBy(list, now));
        int[] dues = rivals.stream().mapToInt(due).toArray();
        if (rivals.isEmpty() || !mayWait && !timeline.holds(Order.notBefore(dues[0], now))) {
            return null;
        }
        List<Candidate<TimerList>> candidates = new ArrayList<>();
        List<Order> none = new ArrayList<>();
        for (int i = 0; i < dues.length; i++) {
            TimerList list = rivals.get(i);
            List<Order> orders = beforeOthers(list, rivals);
            orders.add(Order.notBefore(dues[i], now));
            candidates.add(new Candidate<>(list, list.name(), orders));
            none.add(new Order(now, dues[i], VirtualClock.NANOS_PER_MILLI));
        }
        if (mayWait) {
            candidates.add(new Candidate<>(null, Choice.LATER, none));
        }
        return decider.decide(Kind.TIMERS, candidates);
    }

    private static List<Order> beforeOthers(TimerList list, List<TimerList> rivals) {
        List<Order> orders = new ArrayList<>();
        rivals.stream().filter(other -> other != list).forEach(o -> orders.add(list.before(o)));
        return orders;
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
