package dev.loopwise.engine.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.time.Timeline;
import org.junit.jupiter.api.Test;

class EventLoopTest {
    private final LoopFixture fixture = new LoopFixture(24);
    private final EventLoop loop = fixture.loop;

    @Test
    void run_oneOfEveryPhase_followsUvRun() {
        loop.addClosing(fixture.note("closing"));
        fixture.immediate(fixture.note("check"));
        loop.poll()
                .add(
                        new PollEvent(
                                Timeline.START,
                                "poll",
                                PollEvent.Source.DESCRIPTOR,
                                PollEvent.Happening.ELSEWHERE,
                                fixture.note("poll"),
                                true));
        loop.addPending(fixture.note("pending"));
        fixture.timer(1, fixture.note("timer"));

        loop.run();

        assertThat(fixture.ran).containsExactly("pending", "poll", "check", "closing", "timer");
    }

    @Test
    void run_timerDueBeforeTheFirstTurn_comesFirst() {
        fixture.immediate(fixture.note("check"));
        fixture.timer(1, fixture.note("timer"));
        fixture.clock.advanceNanos(5_000_000);

        loop.run();

        assertThat(fixture.ran).containsExactly("timer", "check");
    }

    @Test
    void run_immediateQueuedByImmediate_waitsForTheNextTurn() {
        fixture.immediate(
                fixture.then("first", () -> fixture.immediate(fixture.note("next turn"))));
        fixture.immediate(fixture.then("second", () -> loop.addClosing(fixture.note("closing"))));

        loop.run();

        assertThat(fixture.ran).containsExactly("first", "second", "closing", "next turn");
    }

    @Test
    void run_closingCallbacks_theLastAddedComesFirst() {
        loop.addClosing(fixture.note("a"));
        loop.addClosing(fixture.note("b"));

        loop.run();

        assertThat(fixture.ran).containsExactly("b", "a");
    }

    @Test
    void run_ticksAndMicrotasksOfATimer_runBeforeTheNextTimer() {
        fixture.timer(1, fixture.then("a", this::queueJobs));
        fixture.timer(1, fixture.note("b"));

        loop.run();

        assertThat(fixture.ran).containsExactly("a", "tick", "microtask", "b");
    }

    @Test
    void run_ticksAndMicrotasksUnderNode10_waitForTheWholeList() {
        LoopFixture old = new LoopFixture(10);
        old.timer(
                1,
                old.then(
                        "a",
                        () -> {
                            old.microtask("microtask");
                            old.tick("tick");
                        }));
        old.timer(1, old.note("b"));

        old.loop.run();

        assertThat(old.ran).containsExactly("a", "b", "tick", "microtask");
    }

    @Test
    void run_errorInImmediate_theNextImmediateComesBeforePendingTicks() {
        fixture.immediate(fixture.fail("fails", this::queueJobs));
        fixture.immediate(fixture.note("next"));

        loop.run();

        assertThat(fixture.ran).containsExactly("fails", "next", "tick", "microtask");
    }

    @Test
    void run_openHandleAndNothingElse_staysAliveButReturns() {
        loop.openHandle();

        loop.run();

        assertThat(loop.isAlive()).isTrue();
    }

    @Test
    void run_unrefedTimer_doesNotKeepTheLoopAlive() {
        Timer timer = new Timer(fixture.note("never"), 1, false);
        loop.timers().arm(timer);
        loop.timers().setRefed(timer, false);

        loop.run();

        assertThat(fixture.ran).isEmpty();
    }

    @Test
    void start_mainFails_ticksRunAllTheSame() {
        loop.start(fixture.fail("main", this::queueJobs));

        assertThat(fixture.ran).containsExactly("main", "tick", "microtask");
    }

    private void queueJobs() {
        fixture.microtask("microtask");
        fixture.tick("tick");
    }
}
