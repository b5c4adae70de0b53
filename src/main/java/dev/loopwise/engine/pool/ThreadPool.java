package dev.loopwise.engine.pool;

import dev.loopwise.engine.loop.Decider;
import dev.loopwise.engine.loop.PollEvent;
import dev.loopwise.engine.loop.PollEvent.Source;
import dev.loopwise.engine.loop.PollQueue;
import dev.loopwise.engine.loop.VirtualClock;
import dev.loopwise.engine.pool.Effects.Effect;
import dev.loopwise.engine.pool.WorkQueue.Request;
import dev.loopwise.engine.time.Order;
import dev.loopwise.engine.time.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * libuv's thread pool: a number of threads, of which at most half are at slow work, and one queue.
 *
 * <p>Source: libuv 1.51, src/threadpool.c {@code post} and {@code worker}.
 */
public final class ThreadPool {
    /** What it typically takes to start the threads when the pool is first used. */
    private static final long START_NANOS = 300_000;

    private final VirtualClock clock;
    private final PollQueue poll;
    private final IntSupplier sizeAtFirstUse;
    private final WorkQueue queue;
    private final Effects effects;
    private final List<Job> running = new ArrayList<>();
    private int size;
    private int busyWithSlow;

    /**
     * @param sizeAtFirstUse asked for the number of threads when the first work arrives; less than
     *     1 counts as 1 and more than 1024 as 1024
     */
    public ThreadPool(
            VirtualClock clock, PollQueue poll, Decider decider, IntSupplier sizeAtFirstUse) {
        this.clock = clock;
        this.poll = poll;
        this.queue = new WorkQueue(clock.timeline(), decider);
        this.effects = new Effects(clock.timeline(), decider);
        this.sizeAtFirstUse = sizeAtFirstUse;
    }

    /** Hands in work; a free thread begins at once. */
    public void submit(Work work) {
        if (size == 0) {
            size = sizeAtFirstUse.getAsInt();
            clock.advanceNanos(START_NANOS);
        }
        int submitted = clock.instant();
        queue.add(work, submitted);
        if (running.size() == size && !work.slow()) {
            last(job -> job.work.slow())
                    .filter(job -> queue.isOvertaken(job.request))
                    .ifPresent(Job::takeBack);
        }
        if (running.size() < size) {
            boolean isLookSeen = queue.hasSlow();
            int look = isLookSeen ? clock.timeline().after(submitted, PollQueue.WAKE) : submitted;
            beginWhatCan(submitted, look, poll::add);
        }
    }

    /** The program itself looks at something, or changes it: what was done by now is done first. */
    public void settle(Supplier<Footprint> touches) {
        if (effects.areAny()) {
            int now = clock.instant();
            Footprint touched = touches.get();
            while (effects.settleOne(now, touched) || endOneBefore(now, touched)) {
                touched = touches.get();
            }
            effects.pass(now, touched);
        }
    }

    /** When work waits that matters, whether a thread has come by now to where it may take it. */
    private boolean endOneBefore(int now, Footprint touched) {
        return queue.hasUsual(work -> effects.meets(work, touched)) && endOne(now);
    }

    /** Nothing begins before now, or before a thread has ended what it is at. */
    private void forgetPast() {
        if (effects.areManyAhead()) {
            List<Integer> instants = new ArrayList<>();
            running.forEach(job -> instants.add(job.begun));
            instants.add(clock.instant());
            effects.forgetBefore(instants);
        }
    }

    /** Whether a thread has come to the end of its work, of which the loop knows nothing yet. */
    private boolean endOne(int now) {
        Optional<Job> ended =
                running.stream()
                        .filter(job -> effects.hasEnded(job.work, job.end, now))
                        .findFirst();
        ended.ifPresent(Job::leave);
        return ended.isPresent();
    }

    /**
     * Threads take work.
     *
     * @param free since when they may have been at it, which may be before the work
     * @param look when they look at the queue
     * @param begun told of the end of each that has begun
     */
    private void beginWhatCan(int free, int look, Consumer<PollEvent> begun) {
        while (running.size() < size) {
            Request request = queue.take(look, busyWithSlow < slowThreads());
            if (request == null) {
                return;
            }
            begun.accept(begin(request, free, look).event);
        }
    }

    private Job begin(Request request, int free, int look) {
        Timeline timeline = clock.timeline();
        Work work = request.work();
        int begun = timeline.latest(request.submitted(), free);
        int end = timeline.after(begun, work.span());
        timeline.decide(Order.notBefore(look, end));
        Job job = new Job(request, begun, end, effects.of(work, begun, end));
        last(other -> other.work.isLike(work)).filter(job::comesAfter).ifPresent(job::endAfter);
        running.add(job);
        busyWithSlow += work.slow() ? 1 : 0;
        return job;
    }

    /** The last one of some kind that has begun. */
    private Optional<Job> last(Predicate<Job> kind) {
        for (int i = running.size() - 1; i >= 0; i--) {
            if (kind.test(running.get(i))) {
                return Optional.of(running.get(i));
            }
        }
        return Optional.empty();
    }

    /** Work that a thread is busy with. */
    private final class Job implements PollEvent.Happening {
        private final Request request;
        private final Work work;
        private final int begun;
        private final int end;
        private final Effect effect;
        private final PollEvent event;

        private Job(Request request, int begun, int end, Effect effect) {
            this.request = request;
            this.work = request.work();
            this.begun = begun;
            this.end = end;
            this.effect = effect;
            this.event = new PollEvent(end, work.name(), Source.POOL, this, work.done(), true);
        }

        /** It had not begun. */
        private void takeBack() {
            running.remove(this);
            busyWithSlow--;
            poll.cancel(event);
            queue.takeBack(request);
        }

        /** Its thread goes on to the next. */
        private void leave() {
            if (running.remove(this)) {
                busyWithSlow -= work.slow() ? 1 : 0;
                effect.performAll();
                beginWhatCan(end, end, poll::addBegun);
            }
        }

        /** Whether another one has surely begun by the time this one begins. */
        private boolean comesAfter(Job other) {
            return !clock.timeline().allows(Order.after(begun, other.begun));
        }

        /**
         * Of work that is alike, what began first ends first. No order is lost that the program can
         * show: had this one ended before the other one, each could have taken as long as to the
         * other's end, and what is called back is the same.
         */
        private void endAfter(Job other) {
            clock.timeline().decide(Order.notBefore(other.end, end));
        }

        /** When no other work waits for its thread, its order among others makes no difference. */
        private boolean mayBeUnseen() {
            return work.step().isPresent() && queue.isEmpty();
        }

        @Override
        public Optional<PollEvent> mustFollow() {
            if (!mayBeUnseen()) {
                return Optional.empty();
            }
            return effect.stepBefore()
                    .map(step -> last(job -> job.effect == step).orElseThrow().event);
        }

        @Override
        public boolean doUnseen() {
            if (!mayBeUnseen()) {
                return false;
            }
            forgetPast();
            effect.performAhead();
            return work.step().get().isUnseen().getAsBoolean();
        }

        @Override
        public void happen() {
            leave();
        }
    }

    private int slowThreads() {
        return (size + 1) / 2;
    }
}
