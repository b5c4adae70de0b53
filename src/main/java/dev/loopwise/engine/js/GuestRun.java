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
import dev.loopwise.engine.pool.PoolSize;
import dev.loopwise.engine.pool.ThreadPool;
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

    private static final int UNSETTLED_MODULE = 13;

    /** What a run that has reached a limit may need to end; after that it is left behind. */
    private static final long GRACE_MILLIS = 200;

    private final Consumer<Run> ifStuck;
    private final Snippet snippet;
    private final RunContext runContext;
    private final Context context;
    private final LibraryModules library;
    private final LimitWords words;
    private final Guest guest;
    private final Output output;
    private final RunOutcome outcome = new RunOutcome();
    private final MainProgram program;
    private final VirtualClock clock = new VirtualClock();
    private final EventLoop loop;
    private final Ending ending;
    private final RunParts parts;

    /**
     * @param ifStuck gets the run that is known so far when the program has reached a limit but
     *     does not end, as it is inside a single long calculation
     */
    GuestRun(
            Snippet snippet,
            Steering steering,
            RunContext runContext,
            Guest guest,
            LibraryModules library,
            RunLimits limits,
            LimitWords words,
            Consumer<Run> ifStuck) {
        this.ifStuck = ifStuck;
        this.snippet = snippet;
        this.runContext = runContext;
        this.context = runContext.context();
        this.guest = guest;
        this.library = library;
        this.words = words;
        this.program = new MainProgram(snippet, context);
        this.output = new Output(limits.outputBytes());
        this.loop =
                new EventLoop(
                        LoopRules.ofRelease(snippet.release().major()),
                        clock,
                        steering,
                        guest,
                        new StepBudget(MAX_CALLBACKS, this::callbacksSpent));
        ThreadPool pool = new ThreadPool(clock, loop.poll(), loop.decider(), this::poolSize);
        this.ending = new Ending(program, guest, clock, steering, output, outcome, words);
        this.parts =
                new RunParts(
                        new LoopFunctions(
                                context, loop, clock, pool, snippet.durations(), steering),
                        new ProgramFunctions(snippet, context, library, steering.readings()),
                        ending);
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
        guest.onLimit(ending::limited);
        guest.connect(context, library, parts);
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

    private void callbacksSpent() {
        outcome.limited(RunEnd.STATEMENT_LIMIT, words.ofCallbacks());
        throw new RunOverException();
    }

    /** A module's loader has used the pool before the module can set the variable. */
    private int poolSize() {
        String size =
                program.type() == SourceType.MODULE
                        ? snippet.environment().get(PoolSize.VARIABLE)
                        : guest.environmentValue(PoolSize.VARIABLE);
        return PoolSize.of(size);
    }
}
