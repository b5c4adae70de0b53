package dev.loopwise.engine.pool;

import dev.loopwise.engine.loop.Choice;
import dev.loopwise.engine.loop.Decider;
import dev.loopwise.engine.loop.Decider.Candidate;
import dev.loopwise.engine.loop.PollEvent;
import dev.loopwise.engine.time.Order;
import dev.loopwise.engine.time.Span;
import dev.loopwise.engine.time.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * In which order the threads of the pool, and the program beside them, come to what they share. A
 * thread does so at some time between the begin and the end of its work, which is asked for only
 * where the order makes a difference.
 */
final class Effects {
    private final Timeline timeline;
    private final Decider decider;

    /** Of work that shares something and was not done yet, in the order in which it began. */
    private final List<Effect> open = new ArrayList<>();

    /** Of steps that were done ahead of their time. */
    private final List<Effect> ahead = new ArrayList<>();

    private long nextNumber;

    Effects(Timeline timeline, Decider decider) {
        this.timeline = timeline;
        this.decider = decider;
    }

    boolean areAny() {
        return nextNumber > 0;
    }

    /**
     * Forgets steps that nothing can come before any more.
     *
     * @param instants before all of which nothing begins any more
     */
    void forgetBefore(List<Integer> instants) {
        ahead.removeIf(
                step ->
                        instants.stream()
                                .noneMatch(i -> timeline.allows(Order.after(i, step.instant))));
    }

    /** What work that begins at an instant and ends at another one does meanwhile. */
    Effect of(Work work, int begun, int end) {
        if (work.touches().isEmpty()) {
            return new Effect(work, begun, nextNumber);
        }
        int instant = timeline.after(begun, Span.open(0, work.span().typicalNanos()));
        timeline.decide(Order.notBefore(instant, end));
        Effect effect = new Effect(work, instant, nextNumber++);
        open.add(effect);
        return effect;
    }

    /** Whether work has ended by an instant. */
    boolean hasEnded(Work work, int end, int instant) {
        return isDecided(work, Order.notBefore(end, instant), Order.after(instant, end));
    }

    /** Does what was done by an instant and makes a difference to what touches so much then. */
    void settle(int instant, Footprint footprint) {
        settle(instant, nextNumber, footprint);
    }

    private void settle(int instant, long number, Footprint footprint) {
        for (Effect other : List.copyOf(open)) {
            if (other.isBefore(instant, number, footprint)) {
                other.needToBeSeen(); // what follows it may be before this, too
                other.perform();
            }
        }
        ahead.stream()
                .filter(step -> step.mayBeBehind(instant, number, footprint))
                .forEach(Effect::needToBeSeen);
    }

    /** Whether work comes before something rather than behind it. */
    private boolean isDecided(Work work, Order before, Order behind) {
        return decider.decide(
                Choice.Kind.EFFECT,
                List.of(
                        new Candidate<>(true, work.name(), List.of(before)),
                        new Candidate<>(false, Choice.LATER, List.of(behind))));
    }

    /** What one piece of work does. */
    final class Effect {
        private final Work work;
        private final int instant;
        private final long number;
        private boolean isDone;

        /** How many had begun by the time this was done ahead, and what it had to do with. */
        private long begunBefore;

        private Footprint footprint;

        /** Its end. */
        PollEvent event;

        private Effect(Work work, int instant, long number) {
            this.work = work;
            this.instant = instant;
            this.number = number;
        }

        private void needToBeSeen() {
            work.step().ifPresent(hidden -> decider.need(hidden.step()));
        }

        private Footprint footprint() {
            return work.touches().orElseThrow().get();
        }

        /** Of two that come together the older one is first. */
        private boolean isBefore(int then, long other, Footprint touched) {
            if (isDone || !work.meets(touched)) {
                return false;
            }
            boolean isOlder = number < other;
            Order before = isOlder ? Order.notBefore(instant, then) : Order.after(instant, then);
            Order after = isOlder ? Order.after(then, instant) : Order.notBefore(then, instant);
            return isDecided(work, before, after);
        }

        /** Done ahead of its time, whether it may come behind what had not begun by then. */
        private boolean mayBeBehind(int then, long other, Footprint touched) {
            return other >= begunBefore
                    && footprint.conflictsWith(touched)
                    && timeline.allows(Order.after(then, instant));
        }

        /** A step that comes before this one; what else does is done. */
        Optional<PollEvent> stepBefore() {
            if (isDone || work.touches().isEmpty()) {
                return Optional.empty();
            }
            for (Effect other : List.copyOf(open)) {
                if (other != this && other.isBefore(instant, number, footprint())) {
                    if (other.work.step().isPresent()) {
                        return Optional.of(other.event);
                    }
                    other.perform();
                }
            }
            return Optional.empty();
        }

        void performAhead() {
            if (isDone || work.touches().isEmpty()) {
                perform();
                return;
            }
            begunBefore = nextNumber;
            footprint = footprint();
            perform(footprint);
            ahead.add(this);
        }

        /** It is done, unless it was already, behind what comes before it. */
        void perform() {
            if (!isDone) {
                boolean isAlone = open.size() <= 1 && ahead.isEmpty();
                perform(isAlone || work.touches().isEmpty() ? Footprint.NONE : footprint());
            }
        }

        private void perform(Footprint touched) {
            isDone = true;
            open.remove(this);
            settle(instant, number, touched);
            work.perform().run();
        }
    }
}
