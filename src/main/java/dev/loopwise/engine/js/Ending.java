package dev.loopwise.engine.js;

import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.RunProblem;
import dev.loopwise.engine.Steering;
import dev.loopwise.engine.loop.VirtualClock;

/** What a program writes and how it ends by itself. */
final class Ending implements EndFunctions {
    /** What Node typically needs to open its output when something is first printed. */
    private static final long FIRST_WRITE_NANOS = 1_000_000;

    private static final long WRITE_NANOS = 80_000;
    private static final int STDOUT = 1;

    private final MainProgram program;
    private final Guest guest;
    private final VirtualClock clock;
    private final Steering steering;
    private final Output output;
    private final RunOutcome outcome;
    private final LimitWords words;

    /**
     * @param steering says whether to go on after what was written
     * @param outcome learns how the program ended
     */
    Ending(
            MainProgram program,
            Guest guest,
            VirtualClock clock,
            Steering steering,
            Output output,
            RunOutcome outcome,
            LimitWords words) {
        this.program = program;
        this.guest = guest;
        this.clock = clock;
        this.steering = steering;
        this.output = output;
        this.outcome = outcome;
        this.words = words;
    }

    @Override
    public void write(int descriptor, String text) {
        clock.advanceNanos(output.isEmpty() ? FIRST_WRITE_NANOS : WRITE_NANOS);
        if (!output.write(descriptor, text)) {
            limited(RunEnd.OUTPUT_LIMIT, words.of(RunEnd.OUTPUT_LIMIT));
        }
        if (descriptor == STDOUT && !steering.goesOn(output.stdoutText())) {
            exit(RunEnd.ABANDONED, 0);
        }
    }

    @Override
    public void exit(int code) {
        exit(RunEnd.EXITED, code);
    }

    private void exit(RunEnd how, int code) {
        outcome.exited(how, code);
        guest.leave(code);
    }

    @Override
    public void dieUncaught(int code, RunProblem problem) {
        outcome.failed(RunEnd.UNCAUGHT, code, problem);
        guest.leave(code);
    }

    @Override
    public void waitForEver() {
        limited(RunEnd.TIME_LIMIT, words.ofWaiting());
    }

    /** Ends the program by a limit that it came to by what it did itself. */
    void limited(RunEnd limit, String sentence) {
        outcome.limited(limit, sentence);
        guest.leave(1);
    }

    @Override
    public void setRejectionPending(boolean pending) {
        guest.setRejectionPending(pending);
    }

    @Override
    public int shift() {
        return program.shift();
    }
}
