package dev.loopwise.engine.loop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the poll phase waits for, and what has happened and waits to be told to the program. */
public final class PollQueue {
    private static final Comparator<PollEvent> BY_TYPICAL =
            Comparator.comparingLong(event -> event.moment.typicalNanos());

    private final VirtualClock clock;
    private final Schedule schedule;

    /** In the order in which they began, which breaks ties. */
    private final List<PollEvent> outstanding = new ArrayList<>();

    private ArrayDeque<PollEvent> happened = new ArrayDeque<>();
    private int refedCount;

    PollQueue(VirtualClock clock, Schedule schedule) {
        this.clock = clock;
        this.schedule = schedule;
    }

    /** Waits for one more event. */
    public void add(PollEvent event) {
        outstanding.add(event);
        refedCount += event.refed ? 1 : 0;
    }

    /** Stops waiting; the callback will not be called. */
    public void cancel(PollEvent event) {
        outstanding.remove(event);
        settle(event);
    }

    /** Sets whether an event keeps the loop alive. */
    public void setRefed(PollEvent event, boolean refed) {
        if (event.refed != refed && !event.settled) {
            refedCount += refed ? 1 : -1;
        }
        event.refed = refed;
    }

    /** Whether an event keeps the loop alive. */
    boolean keepsAlive() {
        return refedCount > 0;
    }

    /** Whether anything can still happen. */
    boolean mayHappen() {
        return !outstanding.isEmpty() || !happened.isEmpty();
    }

    /**
     * Waits for the next event, then runs the callbacks of everything that has happened.
     *
     * @param untilNanos until when at most, since the start of the process; {@link Long#MAX_VALUE}
     *     waits for as long as it takes
     */
    void run(long untilNanos, Drain drain) {
        letHappenUntil(clock.nowNanos());
        if (happened.isEmpty()) {
            waitUntil(untilNanos);
        }
        ArrayDeque<PollEvent> turn = happened;
        happened = new ArrayDeque<>();
        for (PollEvent event : turn) {
            if (settle(event)) {
                drain.callThenDrain(event.callback);
            }
        }
    }

    private void waitUntil(long untilNanos) {
        if (outstanding.isEmpty()) {
            clock.advanceTo(untilNanos == Long.MAX_VALUE ? 0 : untilNanos);
            return;
        }
        PollEvent next = next();
        clock.advanceTo(Math.min(untilNanos, next.moment.typicalNanos()));
        letHappenUntil(clock.nowNanos());
    }

    /** Lets everything happen that is over by {@code nanos}, one event after the other. */
    private void letHappenUntil(long nanos) {
        while (!outstanding.isEmpty()) {
            PollEvent event = next();
            if (event.moment.typicalNanos() > nanos) {
                return;
            }
            outstanding.remove(event);
            happened.addLast(event);
            event.finish.run();
        }
    }

    /** The event that comes first; the schedule decides between those whose moments overlap. */
    private PollEvent next() {
        List<PollEvent> rivals = rivals();
        if (rivals.size() == 1) {
            return rivals.get(0);
        }
        return rivals.get(schedule.first(rivals.stream().map(event -> event.moment).toList()));
    }

    private List<PollEvent> rivals() {
        return outstanding.stream()
                .filter(
                        event ->
                                outstanding.stream()
                                        .allMatch(e -> event.moment.mayPrecede(e.moment)))
                .sorted(BY_TYPICAL)
                .toList();
    }

    /** Marks it settled; false when it was already. */
    private boolean settle(PollEvent event) {
        if (event.settled) {
            return false;
        }
        event.settled = true;
        refedCount -= event.refed ? 1 : 0;
        return true;
    }
}
