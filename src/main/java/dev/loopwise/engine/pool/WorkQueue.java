package dev.loopwise.engine.pool;

import dev.loopwise.engine.loop.Choice;
import dev.loopwise.engine.loop.Decider;
import dev.loopwise.engine.loop.Decider.Candidate;
import dev.loopwise.engine.time.Order;
import dev.loopwise.engine.time.Timeline;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Predicate;

/**
 * What waits for a thread of the pool, first in, first out.
 *
 * <p>Slow work waits in a queue of its own; a marker in the main queue stands for all of it. A
 * thread that finds the marker takes one piece and puts the marker behind what waits by then, or
 * does only the latter when enough threads are at slow work. So it depends on when that thread
 * looked which work comes before the marker and which behind it.
 *
 * <p>Source: libuv 1.51, src/threadpool.c {@code post} and {@code worker}.
 */
final class WorkQueue {
    /**
     * Work that waits, or waited, for a thread.
     *
     * @param submitted when it was handed in
     * @param queued when it got its place in the queue; of slow work, which gets that of the marker
     *     at last, known when it is taken
     * @param number as which of all it was handed in
     */
    record Request(Work work, int submitted, int queued, long number) {
        private Request queuedAt(int instant) {
            return new Request(work, submitted, instant, number);
        }
    }

    private static final String SLOW_NEXT = "slow";

    private final Timeline timeline;
    private final Decider decider;
    private final ArrayDeque<Request> usual = new ArrayDeque<>();
    private final ArrayDeque<Request> slow = new ArrayDeque<>();
    private long nextNumber;

    /** When a thread took slow work last. */
    private int slowTaken = Timeline.START;

    /** Since when the marker is where it is; it is there while slow work waits. */
    private int marked = Timeline.START;

    WorkQueue(Timeline timeline, Decider decider) {
        this.timeline = timeline;
        this.decider = decider;
    }

    boolean isEmpty() {
        return usual.isEmpty() && slow.isEmpty();
    }

    /** Whether work of some kind waits that is not slow. */
    boolean hasUsual(Predicate<Work> kind) {
        return usual.stream().anyMatch(request -> kind.test(request.work()));
    }

    boolean hasSlow() {
        return !slow.isEmpty();
    }

    void add(Work work, int submitted) {
        Request request = new Request(work, submitted, submitted, nextNumber++);
        if (!work.slow()) {
            usual.addLast(request);
            return;
        }
        slow.addLast(request);
        if (slow.size() == 1) {
            marked = timeline.latest(slowTaken, submitted);
        }
    }

    /**
     * What a thread takes next.
     *
     * @param look when it looks
     * @param maySlow whether it may take slow work
     * @return null when it has to wait
     */
    Request take(int look, boolean maySlow) {
        if (slow.isEmpty() || !maySlow && usual.isEmpty()) {
            return usual.pollFirst();
        }
        if (!maySlow) {
            marked = timeline.latest(marked, look);
            return usual.removeFirst();
        }
        return usual.isEmpty() || isSlowNext() ? takeSlow(look) : usual.removeFirst();
    }

    private Request takeSlow(int look) {
        Request request = slow.removeFirst().queuedAt(marked);
        slowTaken = timeline.latest(look, request.submitted());
        if (hasSlow()) {
            marked = timeline.latest(slowTaken, slow.getFirst().submitted());
        }
        return request;
    }

    /** Slow work was not taken after all: its marker came behind the other work that waits. */
    void takeBack(Request request) {
        slow.addFirst(request);
        marked = request.queued();
    }

    /**
     * Whether slow work that an idle thread has taken comes behind the only other work that waits
     * when there is no thread for both.
     */
    boolean isOvertaken(Request request) {
        return usual.size() == 1 && !isBefore(request.queued(), request.number());
    }

    /** Whether the marker is before the first of the other work. */
    private boolean isSlowNext() {
        return isBefore(marked, slow.getFirst().number());
    }

    private boolean isBefore(int slowQueued, long slowNumber) {
        Request other = usual.getFirst();
        if (other.number() < slowNumber) {
            return false;
        }
        Order before = Order.notBefore(slowQueued, other.queued());
        Order behind = Order.after(other.queued(), slowQueued);
        return decider.decide(
                Choice.Kind.QUEUE,
                List.of(
                        new Candidate<>(true, SLOW_NEXT, List.of(before)),
                        new Candidate<>(false, other.work().name(), List.of(behind))));
    }
}
