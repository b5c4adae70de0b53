package dev.loopwise.engine.loop;

import dev.loopwise.engine.loop.Choice.Kind;
import dev.loopwise.engine.loop.Decider.Candidate;
import dev.loopwise.engine.loop.PollEvent.Source;
import dev.loopwise.engine.time.Order;
import dev.loopwise.engine.time.Span;
import dev.loopwise.engine.time.Timeline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/**
 * What the poll phase waits for.
 *
 * <p>Source: libuv 1.51, src/unix/linux.c {@code uv__io_poll}; src/threadpool.c {@code
 * uv__work_done}, which takes all work that is done and then calls back for each in turn.
 */
public final class PollQueue {
    /** How long it takes until who waits learns of it: the loop of an event, a thread of work. */
    public static final Span WAKE = Span.ofMicros(0, 0, 900);

    private final VirtualClock clock;
    private final Timeline timeline;
    private final Decider decider;

    /** In the order in which they began, which breaks ties. */
    private final List<PollEvent> outstanding = new ArrayList<>();

    /** Those that began by themselves since it was asked last. */
    private final List<PollEvent> begunMeanwhile = new ArrayList<>();

    private long nextNumber;
    private int refedCount;

    PollQueue(VirtualClock clock, Decider decider) {
        this.clock = clock;
        this.timeline = clock.timeline();
        this.decider = decider;
    }

    /** Waits for one more event. */
    public void add(PollEvent event) {
        event.number = nextNumber++;
        outstanding.add(event);
        refedCount += event.refed ? 1 : 0;
    }

    /** Waits for one more event that began by itself, as work does that has waited for a thread. */
    public void addBegun(PollEvent event) {
        add(event);
        begunMeanwhile.add(event);
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
        return !outstanding.isEmpty();
    }

    /** Tells what has happened by now, without waiting for more. */
    void run(Drain drain) {
        begunMeanwhile.clear();
        List<PollEvent> waiting = new ArrayList<>(outstanding);
        runUnseen(waiting, drain);
        if (!waiting.isEmpty()) {
            runUntil(clock.instant(), waiting, drain, () -> true);
        }
    }

    /**
     * Waits for the next event, then tells of it and what happened together with it.
     *
     * @param deadline until when to wait at most; empty waits for as long as it takes
     * @param matters whether something else of the loop would come before the next poll phase
     */
    void await(OptionalInt deadline, Drain drain, BooleanSupplier matters) {
        if (outstanding.isEmpty()) {
            deadline.ifPresent(until -> clock.waitFor(until, WAKE));
            return;
        }
        begunMeanwhile.clear();
        List<PollEvent> waiting = new ArrayList<>(outstanding);
        if (runUnseen(waiting, drain)) {
            return; // what follows from it is waited for in the next turn
        }
        OptionalInt until = notPast(deadline);
        PollOrder order = PollOrder.of(waiting, event -> clock.waking(event.instant, WAKE));
        PollEvent first = decider.decide(Kind.POLL, candidates(waiting, until, order));
        if (first != null && first.source == Source.PORT && order.look().isPresent()) {
            clock.wakeAt(order.look().getAsInt());
        } else {
            clock.waitFor(first == null ? until.orElseThrow() : first.instant, WAKE);
        }
        if (first == null) {
            return;
        }
        int woken = clock.instant();
        tell(first, waiting, drain);
        runUntil(woken, waiting, drain, matters);
    }

    /** When a deadline has passed, the loop still looks what is there by now. */
    private OptionalInt notPast(OptionalInt deadline) {
        return deadline.isEmpty()
                ? deadline
                : OptionalInt.of(timeline.latest(deadline.getAsInt(), clock.instant()));
    }

    /**
     * Runs what the program does not see, each at its own time: in this poll phase or, without any
     * difference, in a later one.
     */
    private boolean runUnseen(List<PollEvent> waiting, Drain drain) {
        boolean ranOne = false;
        ArrayDeque<PollEvent> unlooked = new ArrayDeque<>(waiting);
        while (!unlooked.isEmpty()) {
            PollEvent event = firstOf(unlooked);
            if (!event.settled && event.happening.doUnseen()) {
                ranOne = true;
                long known = nextNumber;
                clock.aside(event.instant, WAKE, () -> tell(event, waiting, drain));
                waiting.stream().filter(e -> e.number >= known).forEach(unlooked::add);
            }
        }
        return ranOne;
    }

    private static PollEvent firstOf(ArrayDeque<PollEvent> events) {
        PollEvent event = events.removeFirst();
        Optional<PollEvent> earlier = event.happening.mustFollow();
        while (earlier.isPresent()) {
            events.addFirst(event);
            event = earlier.get();
            events.remove(event);
            earlier = event.happening.mustFollow();
        }
        return event;
    }

    private void runUntil(
            int instant, List<PollEvent> waiting, Drain drain, BooleanSupplier matters) {
        while (!waiting.isEmpty() && matters.getAsBoolean()) {
            OptionalInt look = OptionalInt.of(instant);
            PollEvent next =
                    decider.decide(
                            Kind.SAME_POLL,
                            candidates(waiting, look, PollOrder.of(waiting, event -> instant)));
            if (next == null) {
                return;
            }
            tell(next, waiting, drain);
        }
    }

    /**
     * Calls back for an event. What begins by itself meanwhile may have happened before the poll
     * phase, too; what the callback begins may not.
     */
    private void tell(PollEvent event, List<PollEvent> waiting, Drain drain) {
        waiting.remove(event);
        outstanding.remove(event);
        event.happening.happen();
        if (settle(event)) {
            drain.callThenDrain(event.callback);
        }
        waiting.addAll(begunMeanwhile);
        begunMeanwhile.clear();
        waiting.removeIf(other -> other.settled);
    }

    /** Each event that may come before all others and, if there is one, a deadline; or none. */
    private List<Candidate<PollEvent>> candidates(
            List<PollEvent> waiting, OptionalInt deadline, PollOrder order) {
        List<PollEvent> rivals = rivals(waiting, order);
        List<Candidate<PollEvent>> candidates = new ArrayList<>();
        for (PollEvent event : rivals) {
            List<Order> orders = new ArrayList<>();
            rivals.stream()
                    .filter(o -> o != event)
                    .forEach(o -> orders.add(order.before(event, o)));
            deadline.ifPresent(until -> orders.add(Order.notBefore(event.instant, until)));
            candidates.add(new Candidate<>(event, event.name, orders));
        }
        deadline.ifPresent(
                until -> {
                    List<Order> none =
                            rivals.stream().map(e -> Order.after(until, e.instant)).toList();
                    candidates.add(new Candidate<>(null, Choice.LATER, none));
                });
        return candidates;
    }

    /** Those that may come before the one that comes first as things are decided now. */
    private List<PollEvent> rivals(List<PollEvent> waiting, PollOrder order) {
        PollEvent first = waiting.get(0);
        for (PollEvent event : waiting) {
            if (event != first && timeline.holds(order.before(event, first))) {
                first = event;
            }
        }
        PollEvent usual = first;
        List<PollEvent> rivals = new ArrayList<>(List.of(usual));
        for (PollEvent event : waiting) {
            boolean isRival = event != usual && timeline.allows(order.before(event, usual));
            if (isRival && rivals.size() == Decider.MOST_RIVALS) {
                decider.overlook();
                return rivals;
            }
            if (isRival) {
                rivals.add(event);
            }
        }
        return rivals;
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
