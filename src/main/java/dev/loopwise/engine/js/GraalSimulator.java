package dev.loopwise.engine.js;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.RunLimits;
import dev.loopwise.engine.RunProblem;
import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.Steering;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.io.IOAccess;

/** Runs snippets on GraalJS: one shared engine with warm sources, a fresh context for each run. */
public final class GraalSimulator implements Simulator {
    private static final long PATIENCE_MILLIS = 2_000;

    /** A larger buffer or text could not be filled within the limits anyway. */
    private static final String MAX_ELEMENTS = String.valueOf(1 << 27);

    private final RunLimits limits;
    private final LimitWords words;
    private final Engine engine;
    private final LibraryModules library = new LibraryModules();
    private final SharedFunctions functions = new SharedFunctions();
    private final Watchdog watchdog;
    private final SnippetThreads threads = new SnippetThreads();

    /** A simulator whose runs keep to {@code limits}. */
    public GraalSimulator(RunLimits limits) {
        this.limits = limits;
        this.words = new LimitWords(limits, GuestRun.MAX_CALLBACKS);
        this.engine = Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
        // Looking the instrument up is what starts it.
        engine.getInstruments().get(SnippetInstrument.ID).lookup(SnippetInstrument.class);
        this.watchdog = new Watchdog(limits);
    }

    @Override
    public Run run(Snippet snippet, Steering steering) {
        return SnippetThreads.await(begin(snippet, steering));
    }

    @Override
    public List<Run> runAll(Snippet snippet, List<? extends Steering> steerings) {
        List<Run> runs = new ArrayList<>();
        for (int from = 0; from < steerings.size(); from += SIDE_BY_SIDE) {
            int to = Math.min(from + SIDE_BY_SIDE, steerings.size());
            List<CompletableFuture<Run>> begun =
                    steerings.subList(from, to).stream()
                            .map(steering -> begin(snippet, steering))
                            .toList();
            begun.forEach(run -> runs.add(SnippetThreads.await(run)));
        }
        return runs;
    }

    private CompletableFuture<Run> begin(Snippet snippet, Steering steering) {
        if (snippet.source().getBytes(StandardCharsets.UTF_8).length > limits.sourceBytes()) {
            return CompletableFuture.completedFuture(limited(RunEnd.SOURCE_LIMIT));
        }
        return threads.begin(
                result -> {
                    Run run = runHere(snippet, steering, result::complete);
                    result.complete(run);
                    return !run.end().isLimit();
                });
    }

    private Run runHere(Snippet snippet, Steering steering, Consumer<Run> ifStuck) {
        RunContext run = new RunContext(newContext(snippet));
        try {
            return runIn(run, snippet, steering, ifStuck);
        } finally {
            run.close();
        }
    }

    private Run runIn(RunContext run, Snippet snippet, Steering steering, Consumer<Run> ifStuck) {
        Context context = run.context();
        context.initialize("js");
        context.enter();
        try {
            Guest guest = new Guest();
            guest.enter(snippet.release(), functions);
            return new GuestRun(snippet, steering, run, guest, library, limits, words, ifStuck)
                    .run(watchdog);
        } finally {
            context.leave();
        }
    }

    @Override
    public void close() {
        watchdog.close();
        threads.close();
        closeEngine();
    }

    /** A run that was left behind would be waited for. */
    private void closeEngine() {
        Thread closer = new Thread(() -> engine.close(true), "engine-closer");
        closer.setDaemon(true);
        closer.start();
        try {
            closer.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Run limited(RunEnd limit) {
        String message = words.of(limit);
        return new Run(List.of(), List.of(), 1, limit, Optional.of(new RunProblem(message, 0, 0)));
    }

    private Context newContext(Snippet snippet) {
        ResourceLimits statements =
                ResourceLimits.newBuilder()
                        .statementLimit(limits.statements(), GraalSimulator::isSnippet)
                        .build();
        return Context.newBuilder("js")
                .engine(engine)
                .allowExperimentalOptions(true)
                .allowHostAccess(HostAccess.NONE)
                .allowPolyglotAccess(PolyglotAccess.NONE)
                .allowIO(IOAccess.NONE)
                .resourceLimits(statements)
                .option("js.v8-compat", "true")
                .option("js.ecmascript-version", "staging")
                .option("js.temporal", String.valueOf(snippet.release().atLeast(26)))
                .option("js.global-arguments", "false")
                .option("js.error-cause", String.valueOf(snippet.release().atLeast(16)))
                // Whatever the machine's are, so that a run can be repeated on any other.
                .option("js.timezone", "Etc/UTC")
                .option("js.locale", "en-US")
                // Most functions of the library are never called by a snippet.
                .option("js.lazy-translation", "true")
                .option("js.max-typed-array-length", MAX_ELEMENTS)
                .option("js.string-length-limit", MAX_ELEMENTS)
                .option("js.load", "false")
                .option("js.print", "false")
                .option("js.console", "false")
                .option("js.graal-builtin", "false")
                .option("js.polyglot-builtin", "false")
                .option("js.await-optimization", String.valueOf(snippet.release().atLeast(12)))
                .build();
    }

    private static boolean isSnippet(Source source) {
        return !source.getName().startsWith(LibrarySources.NAME_PREFIX);
    }
}
