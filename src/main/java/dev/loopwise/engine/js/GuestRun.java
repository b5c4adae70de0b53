package dev.loopwise.engine.js;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.RunProblem;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.SourceType;
import dev.loopwise.engine.Steering;
import dev.loopwise.engine.loop.EventLoop;
import dev.loopwise.engine.loop.LoopRules;
import dev.loopwise.engine.loop.StepBudget;
import dev.loopwise.engine.loop.VirtualClock;
import dev.loopwise.engine.pool.ThreadPool;
import dev.loopwise.engine.time.Timeline;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** One run of one snippet, on a thread for snippets, in a context of its own that is entered. */
final class GuestRun {
    /** How many callbacks a program may have. */
    static final long MAX_CALLBACKS = 100_000;

    /** What Node typically needs to open its output when something is first printed. */
    private static final long FIRST_WRITE_NANOS = 1_000_000;

    private static final long WRITE_NANOS = 80_000;

    private static final int STDOUT = 1;
    private static final int UNSETTLED_MODULE = 13;

    /** What a run that has reached a limit may need to end; after that it is left behind. */
    private static final long GRACE_MILLIS = 200;

    private final Consumer<Run> ifStuck;
    private final Snippet snippet;
    private final Steering steering;
    private final RunContext runContext;
    private final Context context;
    private final LibrarySources library;
    private final LimitWords words;
    private final Guest guest;
    private final Output output;
    private final RunOutcome outcome = new RunOutcome();
    private final MainProgram program;
    private final VirtualClock clock = new VirtualClock(new Timeline());
    private final EventLoop loop;
    private final HostFunctions host;

    /**
     * @param ifStuck gets the run that is known so far when the program has reached a limit but
     *     does not end, as it is inside a single long calculation
     */
    GuestRun(
            Snippet snippet,
            Steering steering,
            RunContext runContext,
            Guest guest,
            LibrarySources library,
            RunLimits limits,
            LimitWords words,
            Consumer<Run> ifStuck) {
        this.ifStuck = ifStuck;
        this.snippet = snippet;
        this.steering = steering;
        this.runContext = runContext;
        this.context = runContext.context();
        this.guest = guest;
        this.library = library;
        this.words = words;
        this.program = new MainProgram(snippet, context);
        this.output =
                new Output(
                        limits.outputBytes(),
                        () -> exitBy(RunEnd.OUTPUT_LIMIT, words.of(RunEnd.OUTPUT_LIMIT)));
        this.loop =
                new EventLoop(
                        LoopRules.ofRelease(snippet.release().major()),
                        clock,
                        steering,
                        guest,
                        new StepBudget(MAX_CALLBACKS, this::callbacksSpent));
        ThreadPool pool = new ThreadPool(clock, loop.poll(), this::poolSize);
        this.host = new HostFunctions(loop, clock, pool);
    }

    /** Runs to the end, whatever that is. */
    Run run(Watchdog watchdog) {
        ((SnippetThread) Thread.currentThread()).begin();
        try {
            prepare();
            runWatched(watchdog);
        } catch (RuntimeException | Error e) {
            // A run that is over is left by whatever exception comes to hand.
            if (!outcome.isKnown()) {
                endBy(e);
            }
        }
        return outcome.toRun(output);
    }

    /** Ends the run from another thread, which must not wait for it. */
    private void endBy(RunEnd limit) {
        outcome.limited(limit, words.of(limit));
        runContext.closeElsewhere();
        CompletableFuture.delayedExecutor(GRACE_MILLIS, TimeUnit.MILLISECONDS)
                .execute(() -> ifStuck.accept(outcome.toRun(output)));
    }

    private void prepare() {
        guest.onLimit(this::exitBy);
        new RunFunctions(snippet, context, library).addTo(host);
        host.add("write", a -> write(a[0].asInt(), a[1].asString()))
                .add("exit", a -> exit(RunEnd.EXITED, a[0].asInt()))
                .add("dieUncaught", this::dieUncaught)
                .add("waitForEver", a -> waitForEver())
                .add("shift", a -> program.shift())
                .add("isModule", a -> program.type() == SourceType.MODULE)
                .add("setRejectionPending", a -> guest.setRejectionPending(a[0].asBoolean()));
        guest.connect(context.eval(library.bootstrap()).execute(host.asObject()));
    }

    private void runWatched(Watchdog watchdog) {
        Watchdog.Watch watch = watchdog.watch(this::endBy);
        try (watch) {
            start(parse());
            turnUntilDone();
            finish();
        }
    }

    private Value parse() {
        try {
            Value main = program.parse();
            program.tooNew().ifPresent(this::endBySyntax);
            return main;
        } catch (PolyglotException e) {
            if (!e.isSyntaxError()) {
                throw e;
            }
            throw endBySyntax(program.problem(e));
        }
    }

    private RunOverException endBySyntax(RunProblem problem) {
        output.write(2, SyntaxReport.of(snippet, problem, snippet.release().version()));
        outcome.failed(RunEnd.SYNTAX_ERROR, 1, problem);
        throw new RunOverException();
    }

    private void start(Value main) {
        if (program.type() == SourceType.COMMONJS) {
            loop.start(() -> guest.runCommonJs(main.execute()));
        } else if (LoopRules.ofRelease(snippet.release().major()).modulesRunInPoll()) {
            loop.startInPoll(guest::runModule);
        } else {
            loop.start(guest::runModule);
        }
    }

    private void turnUntilDone() {
        do {
            loop.run();
            if (loop.isAlive()) {
                outcome.limited(RunEnd.TIME_LIMIT, words.ofWaiting());
                throw new RunOverException();
            }
            loop.call(guest::beforeExit);
        } while (loop.isAlive());
    }

    private void finish() {
        boolean unsettled = program.type() == SourceType.MODULE && guest.isModuleUnsettled();
        if (guest.exit(unsettled ? UNSETTLED_MODULE : 0)) {
            guest.runAll();
            if (guest.judge()) {
                guest.runAll();
            }
        }
        outcome.exited(RunEnd.DRAINED, guest.exitCode());
    }

    private void endBy(Throwable e) {
        if (e instanceof StackOverflowError) {
            outcome.limited(RunEnd.STATEMENT_LIMIT, words.ofStack());
        } else if (e instanceof PolyglotException error && error.isResourceExhausted()) {
            outcome.limited(RunEnd.STATEMENT_LIMIT, words.of(RunEnd.STATEMENT_LIMIT));
        } else if (e instanceof PolyglotException error && error.isInternalError()) {
            // The runtime does not always recover when its own code finds the stack used up.
            System.getLogger(GuestRun.class.getName())
                    .log(System.Logger.Level.WARNING, "The runtime failed inside a program.", e);
            outcome.limited(RunEnd.STATEMENT_LIMIT, words.ofTrouble());
        } else if (e instanceof PolyglotException error && error.isGuestException()) {
            outcome.failed(RunEnd.UNCAUGHT, 1, new RunProblem(error.getMessage(), 0, 0));
        } else {
            throw new IllegalStateException("The engine failed to run a snippet.", e);
        }
    }

    private Object write(int descriptor, String text) {
        clock.advanceNanos(output.isEmpty() ? FIRST_WRITE_NANOS : WRITE_NANOS);
        output.write(descriptor, text);
        if (descriptor == STDOUT && !steering.goesOn(output.stdoutText())) {
            exit(RunEnd.ABANDONED, 0);
        }
        return null;
    }

    /** {@code (code, text, line, column)}. */
    private Object dieUncaught(Value[] a) {
        RunProblem problem = new RunProblem(a[1].asString(), a[2].asInt(), a[3].asInt());
        outcome.failed(RunEnd.UNCAUGHT, a[0].asInt(), problem);
        guest.leave(a[0].asInt());
        return null;
    }

    private Object exit(RunEnd how, int code) {
        outcome.exited(how, code);
        guest.leave(code);
        return null;
    }

    private Object waitForEver() {
        exitBy(RunEnd.TIME_LIMIT, words.ofWaiting());
        return null;
    }

    private void exitBy(RunEnd limit, String sentence) {
        outcome.limited(limit, sentence);
        guest.leave(1);
    }

    private void callbacksSpent() {
        outcome.limited(RunEnd.STATEMENT_LIMIT, words.ofCallbacks());
        throw new RunOverException();
    }

    /** A module's loader has used the pool before the module can set the variable. */
    private int poolSize() {
        String size =
                program.type() == SourceType.MODULE
                        ? snippet.environment().get(ThreadPool.SIZE_VARIABLE)
                        : guest.environmentValue(ThreadPool.SIZE_VARIABLE);
        return ThreadPool.sizeOf(size);
    }
}
