package dev.loopwise.engine.pool;

import dev.loopwise.engine.loop.Choice;
import dev.loopwise.engine.loop.Decider;
import dev.loopwise.engine.loop.Decider.Candidate;
import dev.loopwise.engine.loop.Step;
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
    /** Fewer steps that were done ahead are not worth looking through. */
    private static final int FEW = 2;

    /**
     * A step that was done ahead of its time.
     *
     * @param instant when it comes to what it shares
     * @param begunBefore the number of the first that had not begun by then
     * @param footprint what it had to do with
     */
    private record Ahead(Step step, int instant, long begunBefore, Footprint footprint) {}

    private final Timeline timeline;
    private final Decider decider;
    private final Footprints footprints = new Footprints();

    /** Of work that shares something and was not done yet, in the order in which it began. */
    private final List<Effect> open = new ArrayList<>();

    private final List<Ahead> ahead = new ArrayList<>();
    private int enoughAhead = FEW;
    private long nextNumber;

    Effects(Timeline timeline, Decider decider) {
        this.timeline = timeline;
        this.decider = decider;
    }

    boolean areAny() {
        return nextNumber > 0;
    }

    /** Whether so many steps were done ahead that it is time to forget some. */
    boolean areManyAhead() {
        return ahead.size() >= enoughAhead;
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
                                .noneMatch(i -> timeline.allows(Order.after(i, step.instant()))));
        enoughAhead = Math.max(FEW, 2 * ahead.size());
    }

    /** What work that begins at an instant and ends at another one does meanwhile. */
    Effect of(Work work, int begun, int end) {
        int instant = begun;
        if (work.touches().isPresent()) {
            instant = timeline.after(begun, Span.open(0, work.span().typicalNanos()));
            timeline.decide(Order.notBefore(instant, end));
        }
        return part(work, 1, instant, end);
    }

    private Effect part(Work work, int part, int instant, int end) {
        if (work.touches().isEmpty()) {
            return new Effect(work, part, instant, end, nextNumber);
        }
        Effect effect = new Effect(work, part, instant, end, nextNumber++);
        open.add(effect);
        return effect;
    }

    /** Whether work has to do with what others touch. */
    boolean meets(Work work, Footprint touched) {
        return footprints.of(work).conflictsWith(touched);
    }

    /** Whether work has ended by an instant. */
    boolean hasEnded(Work work, int end, int instant) {
        return isDecided(work, Order.notBefore(end, instant), Order.after(instant, end));
    }

    /**
     * Does one piece of work that comes by an instant to what the program touches then, so that it
     * may touch something else from now on; false when there is none.
     */
    boolean settleOne(int instant, Footprint touched) {
        return settleOne(instant, nextNumber, touched);
    }

    /** The program comes to what it touches, behind all that was settled. */
    void pass(int instant, Footprint touched) {
        pass(instant, nextNumber, touched);
    }

    private boolean settleOne(int instant, long number, Footprint touched) {
        for (Effect other : open) {
            if (other.isBefore(instant, number, touched)) {
                other.perform();
                return true;
            }
        }
        return false;
    }

    private void pass(int instant, long number, Footprint touched) {
        for (Ahead step : ahead) {
            if (number >= step.begunBefore()
                    && step.footprint().conflictsWith(touched)
                    && timeline.allows(Order.after(instant, step.instant()))) {
                decider.need(step.step());
            }
        }
        footprints.change(touched);
    }

    /** Whether work comes before something rather than behind it. */
    private boolean isDecided(Work work, Order before, Order behind) {
        return decider.decide(
                Choice.Kind.EFFECT,
                List.of(
                        new Candidate<>(true, work.name(), List.of(before)),
                        new Candidate<>(false, Choice.LATER, List.of(behind))));
    }

    /** What one piece of work does, or one part of it. */
    final class Effect {
        private final Work work;
        private final int part;
        private final int instant;
        private final int end;
        private final long number;
        private boolean isDone;

        /** What is done next; null before this is done, and after the last part. */
        private Effect next;

        /**
         * @param part which of its parts it is, from 1
         */
        private Effect(Work work, int part, int instant, int end, long number) {
            this.work = work;
            this.part = part;
            this.instant = instant;
            this.end = end;
            this.number = number;
        }

        /** Of two that come together the older one is first. */
        private boolean isBefore(int then, long other, Footprint touched) {
            if (isDone || number == other || !meets(work, touched)) {
                return false;
            }
            boolean isOlder = number < other;
            Order before = isOlder ? Order.notBefore(instant, then) : Order.after(instant, then);
            Order behind = isOlder ? Order.after(then, instant) : Order.notBefore(then, instant);
            return isDecided(work, before, behind);
        }

        /** A step that comes before this one; what else does is done. */
        Optional<Effect> stepBefore() {
            if (isDone || work.touches().isEmpty()) {
                return Optional.empty();
            }
            Optional<Effect> before = firstBefore();
            while (before.isPresent() && before.get().work.step().isEmpty()) {
                before.get().perform();
                before = firstBefore();
            }
            return before;
        }

        private Optional<Effect> firstBefore() {
            Footprint touched = footprints.of(work);
            return open.stream()
                    .filter(other -> other.isBefore(instant, number, touched))
                    .findFirst();
        }

        /** Does it ahead of its time. */
        void performAhead() {
            long begunBefore = nextNumber;
            Footprint touched = isDone ? Footprint.NONE : footprints.of(work);
            perform();
            if (touched != Footprint.NONE) {
                Step step = work.step().orElseThrow().step();
                ahead.add(new Ahead(step, instant, begunBefore, touched));
            }
        }

        /** It is done with all parts that follow, unless they were already. */
        void performAll() {
            perform();
            if (next != null) {
                next.performAll();
            }
        }

        /** It is done, unless it was already, behind what comes before it. */
        private void perform() {
            if (isDone) {
                return;
            }
            isDone = true;
            boolean isAlone = open.size() <= 1 && ahead.isEmpty() && footprints.isEmpty();
            Footprint touched = isAlone ? Footprint.NONE : footprints.of(work);
            while (!isAlone && settleOne(instant, number, touched)) {
                touched = footprints.of(work);
            }
            open.remove(this);
            footprints.forget(work);
            pass(instant, number, touched);
            work.perform().run();
            if (part < work.parts()) {
                int later = timeline.after(instant, Span.open(0, 0));
                timeline.decide(Order.notBefore(later, end));
                next = part(work, part + 1, later, end);
            }
        }
    }
}
