package dev.loopwise.engine.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The instants of one run, as far as they are known: bounds on the time between two of them, and
 * one assignment of times that keeps to all bounds. What the bounds leave open may still be
 * decided, by one bound more.
 *
 * <p>The bounds are a temporal network, in which some instants are at whole units and some are the
 * latest or the earliest of others. Adding a bound repairs the assignment by moving instants to
 * later times; when there is no such repair, the bounds contradict each other. Times are relative:
 * what is reported counts from {@link #START}, which is at any time of a unit. That is also why
 * moving to later times is enough: any solution is one, too, when all of it comes later.
 *
 * <p>Source: K. Stergiou, M. Koubarakis, "Backtracking algorithms for disjunctions of temporal
 * constraints", Artificial Intelligence 120 (2000).
 */
public final class Timeline {
    /** The start of the process. */
    public static final int START = 0;

    private final long unitNanos;
    private final Times times;
    private final Bounds bounds = new Bounds();
    private final Repair repair;

    /** By the instants whose moving may break them. */
    private final Map<Integer, List<AnyOf>> alternatives = new HashMap<>();

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

    /** The later one of two instants, whichever that is. */
    public int latest(int one, int other) {
        if (!allows(Order.after(other, one))) {
            return other;
        }
        if (!allows(Order.after(one, other))) {
            return one;
        }
        int added = add(Math.max(times.of(one), times.of(other)), false);
        bounds.add(one, added, 0);
        bounds.add(other, added, 0);
        add(new AnyOf(Order.notBefore(added, one), Order.notBefore(added, other)));
        return added;
    }

    /** The earlier one of two instants, whichever that is. */
    public int earliest(int one, int other) {
        if (!allows(Order.after(other, one))) {
            return one;
        }
        if (!allows(Order.after(one, other))) {
            return other;
        }
        int added = add(Math.min(times.of(one), times.of(other)), false);
        bounds.add(added, one, 0);
        bounds.add(added, other, 0);
        add(new AnyOf(Order.notBefore(one, added), Order.notBefore(other, added)));
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
        times.begin();
        boolean possible = orders.stream().allMatch(this::keep);
        possible = possible && settle();
        times.takeBackTo(0);
        bounds.cutTo(before);
        return possible;
    }

    /** Whether an order can be kept, together with everything that is known. */
    public boolean allows(Order order) {
        return holds(order) || allows(List.of(order));
    }

    /**
     * Decides that an order is kept.
     *
     * @throws IllegalArgumentException when that contradicts what is known
     */
    public void decide(Order order) {
        int before = bounds.count();
        times.begin();
        if (!keep(order) || !settle()) {
            times.takeBackTo(0);
            bounds.cutTo(before);
            throw new IllegalArgumentException(order + " contradicts what is known.");
        }
        bounds.cutTo(before + 1);
    }

    private boolean keep(Order order) {
        bounds.add(order.from(), order.to(), order.leastNanos());
        long time = times.of(order.from()) + order.leastNanos();
        return repair.move(order.to(), time, order.from());
    }

    /** Moves on until of all alternatives one holds; false when that cannot be. */
    private boolean settle() {
        AnyOf broken = firstBroken();
        if (broken == null) {
            return true;
        }
        for (Order order : broken.orders()) {
            int before = bounds.count();
            int changes = times.changes();
            if (keep(order) && settle()) {
                return true;
            }
            times.takeBackTo(changes);
            bounds.cutTo(before);
        }
        return false;
    }

    private AnyOf firstBroken() {
        for (int change = 0; change < times.changes(); change++) {
            for (AnyOf anyOf : alternatives.getOrDefault(times.changed(change), List.of())) {
                if (anyOf.orders().stream().noneMatch(this::holds)) {
                    return anyOf;
                }
            }
        }
        return null;
    }

    private void add(AnyOf anyOf) {
        for (Order order : anyOf.orders()) {
            alternatives.computeIfAbsent(order.from(), from -> new ArrayList<>(1)).add(anyOf);
        }
    }

    private int add(long time, boolean isWhole) {
        bounds.addInstant();
        return times.add(time, isWhole);
    }
}
