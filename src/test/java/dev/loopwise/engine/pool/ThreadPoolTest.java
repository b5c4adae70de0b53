package dev.loopwise.engine.pool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.loop.Drain;
import dev.loopwise.engine.loop.EventLoop;
import dev.loopwise.engine.loop.LoopRules;
import dev.loopwise.engine.loop.Schedule;
import dev.loopwise.engine.loop.StepBudget;
import dev.loopwise.engine.loop.VirtualClock;
import dev.loopwise.engine.time.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ThreadPoolTest {
    private final List<String> done = new ArrayList<>();

    @Property
    void submit_oneThread_isFirstInFirstOut(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 500) Integer> micros) {
        List<String> finished = new ArrayList<>();
        run(1, IntStream.range(0, micros.size()).mapToObj(i -> job(finished, i, micros)).toList());

        assertThat(finished)
                .containsExactlyElementsOf(
                        IntStream.range(0, micros.size()).mapToObj(String::valueOf).toList());
    }

    @Test
    void submit_moreWorkThanThreads_theShortOnesMakeRoom() {
        run(
                2,
                List.of(
                        work("long", 1000, false),
                        work("short", 100, false),
                        work("third", 200, false),
                        work("fourth", 300, false)));

        assertThat(done).containsExactly("short", "third", "fourth", "long");
    }

    @Test
    void submit_slowWork_takesHalfOfTheThreadsAtMost() {
        run(
                2,
                List.of(
                        work("lookup 1", 500, true),
                        work("lookup 2", 500, true),
                        work("stat", 50, false)));

        assertThat(done).containsExactly("stat", "lookup 1", "lookup 2");
    }

    @Test
    void submit_slowWorkBehindOneBusyThread_letsOtherWorkPass() {
        run(
                1,
                List.of(
                        work("busy", 100, false),
                        work("lookup 1", 500, true),
                        work("lookup 2", 500, true),
                        work("stat", 50, false)));

        assertThat(done).containsExactly("busy", "lookup 1", "stat", "lookup 2");
    }

    private Work job(List<String> finished, int index, List<Integer> micros) {
        return work(finished, String.valueOf(index), micros.get(index), false);
    }

    private Work work(String name, long micros, boolean slow) {
        return work(done, name, micros, slow);
    }

    private static Work work(List<String> finished, String name, long micros, boolean slow) {
        return new Work(
                name,
                Span.ofMicros(micros, micros, micros),
                slow,
                () -> {},
                Optional.empty(),
                () -> finished.add(name),
                Optional.empty(),
                1,
                Optional.empty());
    }

    private static void run(int threads, List<Work> works) {
        VirtualClock clock = new VirtualClock();
        EventLoop loop =
                new EventLoop(
                        LoopRules.ofRelease(24),
                        clock,
                        Schedule.CANONICAL,
                        new NoJobs(),
                        new StepBudget(1000, () -> {}));
        ThreadPool pool = new ThreadPool(clock, loop.poll(), loop.decider(), () -> threads);
        works.forEach(pool::submit);
        loop.run();
    }

    private static final class NoJobs implements Drain.Microtasks, Drain.Rejections {
        @Override
        public void runAll() {
            // No promises here.
        }

        @Override
        public boolean isPending() {
            return false;
        }

        @Override
        public boolean judge() {
            return false;
        }
    }
}
