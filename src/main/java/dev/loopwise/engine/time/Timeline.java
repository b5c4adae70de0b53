package dev.loopwise.engine.time;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The instants of one run, as far as they are known: bounds on the time between two of them, and
 * one assignment of times that keeps to all bounds. What the bounds leave open may still be
 * decided, by one bound more.
 *
 * <p>The bounds are a simple temporal network, in which some instants are at whole units. Adding a
 * bound repairs the assignment by moving instants to later times; a repair without an end shows
 * that the bounds contradict each other. Times are relative: what is reported counts from {@link
 * #START}, which is at any time of a unit.
 *
 * <p>Source: R. Dechter, I. Meiri, J. Pearl, "Temporal constraint networks", Artificial
 * Intelligence 49 (1991).
 */
public final class Timeline {
    /** The start of the process. */
    public static final int START = 0;

    private final long unitNanos;
    private final Times times;
    private final Bounds bounds = new Bounds();
    private final Repair repair;

    /** How much later than another one an instant can be. */
    private record Slack(int instant, long nanos) {}

    /**
     * A timeline on which nothing but the start is known.
     *
     * @param unitNanos the unit of whole times, in nanoseconds
     */
    public Timeline(long unitNanos) {
        this.unitNanos = unitNanos;
        this.times = new Times(unitNanos);
        this.repair = new Repair(times, bounds);
        add(0, false);
    }

    /** Adds an instant that comes a span after another one, by its typical length for now. */
    public int after(int instant, Span span) {
        int added = add(times.of(instant) + span.typicalNanos(), false);
        bounds.add(instant, added, span.shortestNanos());
        if (span.isBounded()) {
            bounds.add(added, instant, -span.longestNanos());
        }
        return added;
    }

    /** Adds the last whole time by an instant. */
    public int wholeBy(int instant) {
        int added = add(times.wholeBy(times.of(instant)), true);
        bounds.add(added, instant, 0);
        bounds.add(instant, added, 1 - unitNanos);
        return added;
    }

    /** When an instant is, as things are decided now, in nanoseconds since the start. */
    public long nanosOf(int instant) {
        return times.of(instant) - times.of(START);
    }

    /** Whether the times that are assigned now keep to an order. */
    public boolean holds(Order order) {
        return times.of(order.to()) >= times.of(order.from()) + order.leastNanos();
    }

    /** Whether all the orders can be kept, together with everything that is known. */
    public boolean allows(List<Order> orders) {
        int before = bounds.count();
        boolean possible = true;
        times.begin();
        for (Order order : orders) {
            if (!add(order.from(), order.to(), order.leastNanos())) {
                possible = false;
                break;
            }
        }
        takeBack(before);
        return possible;
    }

    /** Whether one order can be kept, together with everything that is known. */
    public boolean allows(int from, int to, long leastNanos) {
        if (times.of(to) >= times.of(from) + leastNanos) {
            return true;
        }
        int before = bounds.count();
        times.begin();
        boolean possible = add(from, to, leastNanos);
        takeBack(before);
        return possible;
    }

    /**
     * How much later than one instant another one can be at most: what the assigned times leave
     * between them, and the slack of the bounds that hold it back. Whole times may bring it closer.
     */
    public long mostNanos(int from, int target) {
        Set<Integer> settled = new HashSet<>();
        PriorityQueue<Slack> reached = new PriorityQueue<>(Comparator.comparingLong(Slack::nanos));
        reached.add(new Slack(target, 0));
        while (!reached.isEmpty()) {
            Slack nearest = reached.poll();
            int at = nearest.instant();
            if (at == from) {
                return times.of(target) - times.of(from) + nearest.nanos();
            }
            for (int bound = settled.add(at) ? bounds.first(at) : Bounds.NONE;
                    bound != Bounds.NONE;
                    bound = bounds.next(bound)) {
                int to = bounds.to(bound);
                long more = times.of(to) - times.of(at) - bounds.leastNanos(bound);
                reached.add(new Slack(to, nearest.nanos() + more));
            }
        }
        return Long.MAX_VALUE;
    }

    /**
     * Decides that an order is kept.
     *
     * @throws IllegalArgumentException when that contradicts what is known
     */
    public void decide(Order order) {
        int before = bounds.count();
        times.begin();
        if (!add(order.from(), order.to(), order.leastNanos())) {
            takeBack(before);
            throw new IllegalArgumentException(order + " contradicts what is known.");
        }
    }

    private boolean add(int from, int target, long leastNanos) {
        bounds.add(from, target, leastNanos);
        return repair.move(target, times.of(from) + leastNanos, from);
    }

    private void takeBack(int boundsBefore) {
        times.takeBack();
        bounds.cutTo(boundsBefore);
    }

    private int add(long time, boolean isWhole) {
        bounds.addInstant();
        return times.add(time, isWhole);
    }
}
