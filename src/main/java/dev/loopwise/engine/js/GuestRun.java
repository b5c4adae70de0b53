package dev.loopwise.engine.js;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.RunProblem;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.loop.Drain;
import dev.loopwise.engine.loop.EventLoop;
import dev.loopwise.engine.loop.LoopRules;
import dev.loopwise.engine.loop.Schedule;
import dev.loopwise.engine.loop.StepBudget;
import dev.loopwise.engine.loop.VirtualClock;
import dev.loopwise.engine.pool.ThreadPool;
import java.util.Optional;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** One run of one snippet, in a context of its own. */
final class GuestRun implements Drain.Microtasks, Drain.Rejections {
    private static final long MAX_CALLBACKS = 200_000;

    private final Snippet snippet;
    private final Context context;
    private final LibrarySources library;
    private final Internals internals;
    private final Output output;
    private final EventLoop loop;
    private final HostFunctions host;
    private volatile RunEnd end = RunEnd.DRAINED;
    private int exitCode;

    GuestRun(Snippet snippet, Context context, LibrarySources library, RunLimits limits) {
        this.snippet = snippet;
        this.context = context;
        this.library = library;
        this.internals = new Internals();
        this.output = new Output(limits.outputBytes(), () -> exit(1, RunEnd.OUTPUT_LIMIT));
        VirtualClock clock = new VirtualClock();
        this.loop =
                new EventLoop(
                        LoopRules.ofRelease(snippet.release().major()),
                        clock,
                        Schedule.CANONICAL,
                        this,
                        new StepBudget(MAX_CALLBACKS, this::spent));
        this.host = new HostFunctions(loop, clock, new ThreadPool(clock, loop.poll(), () -> 4));
        addFunctions();
    }

    private void addFunctions() {
        host.addValue("release", snippet.release().major())
                .addValue("fileName", snippet.fileName())
                .addValue("bytes", new ByteBindings().asObject())
                .add(
                        "library",
                        a -> library.module(a[0].asString()).map(context::eval).orElse(null))
                .add("write", a -> write(a[0].asInt(), a[1].asString()))
                .add("exit", a -> exit(a[0].asInt(), RunEnd.EXITED));
    }

    Run run() {
        try {
            Value guest = context.eval(library.bootstrap()).execute(host.asObject());
            Value main = context.eval(mainSource());
            loop.call(() -> guest.invokeMember("runMain", main).asBoolean());
            loop.run();
        } catch (RunOverException over) {
            return result();
        } catch (PolyglotException e) {
            if (!e.isExit() && !e.isCancelled()) {
                throw e;
            }
        }
        return result();
    }

    void endBy(RunEnd limit) {
        end = limit;
        context.close(true);
    }

    private Run result() {
        Optional<RunProblem> problem =
                end == RunEnd.DRAINED || end == RunEnd.EXITED
                        ? Optional.empty()
                        : Optional.of(new RunProblem("The run ended: " + end, 0, 0));
        return new Run(output.stdout(), output.stderr(), exitCode, end, problem);
    }

    private Source mainSource() {
        String text =
                "(function (exports, require, module, __filename, __dirname) { "
                        + snippet.source()
                        + "\n})";
        return Source.newBuilder("js", text, snippet.fileName()).buildLiteral();
    }

    private Object write(int descriptor, String text) {
        output.write(descriptor, text);
        return null;
    }

    private Object exit(int code, RunEnd how) {
        exitCode = code;
        end = how;
        internals.exit(code);
        return null;
    }

    private void spent() {
        end = RunEnd.STATEMENT_LIMIT;
        throw new RunOverException();
    }

    @Override
    public void runAll() {
        internals.runMicrotasks();
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
