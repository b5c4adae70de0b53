package dev.loopwise.engine.time;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Moves instants to later times until all bounds hold again, and whole instants are at whole times.
 *
 * <p>Source of the first step: S. Cotton, O. Maler, "Fast and flexible difference constraint
 * propagation for DPLL(T)", SAT 2006. The second step goes on from its result, which is at or
 * before every solution that is left.
 */
final class Repair {
    /** By how much an instant has to move, the farthest first. */
    private record Push(int instant, long nanos) implements Comparable<Push> {
        @Override
        public int compareTo(Push other) {
            return Long.compare(other.nanos, nanos);
        }
    }

    private final Times times;
    private final Bounds bounds;
    private final PriorityQueue<Push> pushed = new PriorityQueue<>();

    /** By how much each instant has to move; 0 for those that need not. */
    private long[] pushes = new long[64];

    /** Whole instants that the first step has left at a time that is not. */
    private final ArrayDeque<Integer> unrounded = new ArrayDeque<>();

    Repair(Times times, Bounds bounds) {
        this.times = times;
        this.bounds = bounds;
    }

    /**
     * Moves an instant to a time that is later, and what has to move with it.
     *
     * @param source the instant because of which it moves; when it has to move itself, there is no
     *     end of it
     * @return whether all bounds can hold
     */
    boolean move(int instant, long time, int source) {
        unrounded.clear();
        return push(instant, time, source) && roundUp();
    }

    /** What is pushed farthest moves first, so that each moves once. */
    private boolean push(int instant, long time, int source) {
        if (pushes.length < times.capacity()) {
            pushes = Arrays.copyOf(pushes, times.capacity());
        }
        pushed.clear();
        push(instant, time - times.of(instant));
        while (!pushed.isEmpty()) {
            Push farthest = pushed.poll();
            int at = farthest.instant();
            if (farthest.nanos() == pushes[at]) {
                pushes[at] = 0;
                if (at == source) {
                    pushed.forEach(push -> pushes[push.instant()] = 0);
                    return false;
                }
                long moved = times.of(at) + farthest.nanos();
                times.set(at, moved);
                if (times.allowed(at, moved) != moved) {
                    unrounded.add(at);
                }
                for (int bound = bounds.first(at);
                        bound != Bounds.NONE;
                        bound = bounds.next(bound)) {
                    int to = bounds.to(bound);
                    push(to, moved + bounds.leastNanos(bound) - times.of(to));
                }
            }
        }
        return true;
    }

    private void push(int instant, long by) {
        if (by > pushes[instant]) {
            pushes[instant] = by;
            pushed.add(new Push(instant, by));
        }
    }

    /**
     * Whole instants move on to the next whole time, and what has to move with them. One that has
     * to move because it has moved itself would have to do so again and again: then there are no
     * whole times that keep to all bounds.
     */
    private boolean roundUp() {
        if (unrounded.isEmpty()) {
            return true;
        }
        Map<Integer, Integer> roundings = new HashMap<>();
        ArrayDeque<Integer> moved = new ArrayDeque<>();
        int rounded = 0;
        while (!unrounded.isEmpty()) {
            int at = unrounded.remove();
            times.set(at, times.allowed(at, times.of(at)));
            rounded += roundings.put(at, 1) == null ? 1 : 0;
            moved.add(at);
        }
        while (!moved.isEmpty()) {
            int at = moved.remove();
            for (int bound = bounds.first(at); bound != Bounds.NONE; bound = bounds.next(bound)) {
                int to = bounds.to(bound);
                long needed = times.of(at) + bounds.leastNanos(bound);
                if (needed > times.of(to)) {
                    times.set(to, times.allowed(to, needed));
                    int chain = roundings.get(at) + (times.isWhole(to) ? 1 : 0);
                    boolean isNew = roundings.put(to, chain) == null;
                    rounded += isNew && times.isWhole(to) ? 1 : 0;
                    if (chain > rounded) {
                        return false;
                    }
                    moved.add(to);
                }
            }
        }
        return true;
    }
}
