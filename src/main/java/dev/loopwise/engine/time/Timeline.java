package dev.loopwise.engine.time;

import java.util.Arrays;
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
 * <p>The bounds are a simple temporal network. Adding one repairs the assignment by moving instants
 * to later times; a repair that comes back to where it began shows that the bounds contradict each
 * other. Times are relative: what is reported counts from {@link #START}.
 *
 * <p>Source: R. Dechter, I. Meiri, J. Pearl, "Temporal constraint networks", Artificial
 * Intelligence 49 (1991).
 */
public final class Timeline {
    /** The start of the process. */
    public static final int START = 0;

    private static final int NONE = -1;

    private long[] nanos = new long[64];
    private int[] firstBound = new int[64];
    private int instants;

    // The bounds that go out from one instant form a chain.
    private int[] source = new int[256];
    private int[] to = new int[256];
    private long[] least = new long[256];
    private int[] nextBound = new int[256];
    private int bounds;

    /** By how much an instant has to move, the farthest first. */
    private record Push(int instant, long nanos) implements Comparable<Push> {
        @Override
        public int compareTo(Push other) {
            return Long.compare(other.nanos, nanos);
        }
    }

    private final PriorityQueue<Push> pushed = new PriorityQueue<>();

    /** By how much each instant has to move; 0 for those that need not. */
    private long[] pushes = new long[64];

    /** What a trial has changed: instants and their times before, in turn. */
    private long[] journal = new long[64];

    private int journaled;

    /** A timeline on which nothing but the start is known. */
    public Timeline() {
        addInstant(0);
    }

    /** Adds an instant that comes a span after another one, by its typical length for now. */
    public int after(int instant, Span span) {
        int added = addInstant(nanos[instant] + span.typicalNanos());
        addBound(instant, added, span.shortestNanos());
        if (span.isBounded()) {
            addBound(added, instant, -span.longestNanos());
        }
        return added;
    }

    /**
     * Adds an instant that comes before another one.
     *
     * @param typicalNanos how long before, for now
     * @param mostNanos how long before at most
     */
    public int before(int instant, long typicalNanos, long mostNanos) {
        int added = addInstant(nanos[instant] - typicalNanos);
        addBound(added, instant, 0);
        addBound(instant, added, -mostNanos);
        return added;
    }

    /** When an instant is, as things are decided now, in nanoseconds since the start. */
    public long nanosOf(int instant) {
        return nanos[instant] - nanos[START];
    }

    /** Whether the times that are assigned now keep to an order. */
    public boolean holds(Order order) {
        return nanos[order.to()] >= nanos[order.from()] + order.leastNanos();
    }

    /** Whether all the orders can be kept, together with everything that is known. */
    public boolean allows(List<Order> orders) {
        int before = bounds;
        boolean possible = true;
        journaled = 0;
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
        if (nanos[to] >= nanos[from] + leastNanos) {
            return true;
        }
        int before = bounds;
        journaled = 0;
        boolean possible = add(from, to, leastNanos);
        takeBack(before);
        return possible;
    }

    /**
     * How much later than one instant another one can be at most: what the assigned times leave
     * between them, and the slack of the bounds that hold it back.
     */
    public long mostNanos(int from, int target) {
        Set<Integer> settled = new HashSet<>();
        PriorityQueue<Push> reached = new PriorityQueue<>(Comparator.comparingLong(Push::nanos));
        reached.add(new Push(target, 0));
        while (!reached.isEmpty()) {
            Push nearest = reached.poll();
            int at = nearest.instant();
            if (at == from) {
                return nanos[target] - nanos[from] + nearest.nanos();
            }
            for (int bound = settled.add(at) ? firstBound[at] : NONE;
                    bound != NONE;
                    bound = nextBound[bound]) {
                long more = nanos[to[bound]] - nanos[at] - least[bound];
                reached.add(new Push(to[bound], nearest.nanos() + more));
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
        int before = bounds;
        journaled = 0;
        if (!add(order.from(), order.to(), order.leastNanos())) {
            takeBack(before);
            throw new IllegalArgumentException(order + " contradicts what is known.");
        }
    }

    private boolean add(int from, int target, long leastNanos) {
        addBound(from, target, leastNanos);
        return move(target, nanos[from] + leastNanos, from);
    }

    /**
     * Moves an instant and what it pushes, what is pushed farthest first, so that each moves once;
     * false when that pushes {@code source}.
     *
     * <p>Source: S. Cotton, O. Maler, "Fast and flexible difference constraint propagation for
     * DPLL(T)", SAT 2006.
     */
    private boolean move(int instant, long time, int source) {
        pushed.clear();
        push(instant, time - nanos[instant]);
        while (!pushed.isEmpty()) {
            Push farthest = pushed.poll();
            int at = farthest.instant();
            if (farthest.nanos() == pushes[at]) {
                pushes[at] = 0;
                if (at == source) {
                    forgetPushes();
                    return false;
                }
                set(at, nanos[at] + farthest.nanos());
                for (int bound = firstBound[at]; bound != NONE; bound = nextBound[bound]) {
                    push(to[bound], nanos[at] + least[bound] - nanos[to[bound]]);
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

    private void forgetPushes() {
        pushed.forEach(push -> pushes[push.instant()] = 0);
    }

    private void set(int instant, long time) {
        if (journaled + 2 > journal.length) {
            journal = Arrays.copyOf(journal, 2 * journal.length);
        }
        journal[journaled++] = instant;
        journal[journaled++] = nanos[instant];
        nanos[instant] = time;
    }

    private void takeBack(int boundsBefore) {
        while (journaled > 0) {
            journaled -= 2;
            nanos[(int) journal[journaled]] = journal[journaled + 1];
        }
        while (bounds > boundsBefore) {
            bounds--;
            firstBound[source[bounds]] = nextBound[bounds];
        }
    }

    private int addInstant(long time) {
        if (instants == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * instants);
            firstBound = Arrays.copyOf(firstBound, 2 * instants);
            pushes = Arrays.copyOf(pushes, 2 * instants);
        }
        nanos[instants] = time;
        firstBound[instants] = NONE;
        return instants++;
    }

    private void addBound(int from, int target, long leastNanos) {
        if (bounds == to.length) {
            source = Arrays.copyOf(source, 2 * bounds);
            to = Arrays.copyOf(to, 2 * bounds);
            least = Arrays.copyOf(least, 2 * bounds);
            nextBound = Arrays.copyOf(nextBound, 2 * bounds);
        }
        source[bounds] = from;
        to[bounds] = target;
        least[bounds] = leastNanos;
        nextBound[bounds] = firstBound[from];
        firstBound[from] = bounds++;
    }
}
