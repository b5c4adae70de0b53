package dev.loopwise.engine.js;

import dev.loopwise.engine.RunProblem;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.SourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;

/** Host functions and values that depend on the snippet. */
final class RunFunctions {
    /** Chance is the same in every run, so that a run can be repeated. */
    private static final long SEED = 20_260_101;

    /** Where the snippet appears to be. */
    static final String FOLDER = "/snippet";

    private final Random random = new Random(SEED);
    private final Snippet snippet;
    private final Context context;
    private final LibrarySources library;

    RunFunctions(Snippet snippet, Context context, LibrarySources library) {
        this.snippet = snippet;
        this.context = context;
        this.library = library;
    }

    void addTo(HostFunctions host) {
        host.addValue("release", snippet.release().major())
                .addValue("version", snippet.release().version())
                .addValue("fileName", snippet.fileName())
                .addValue("folder", FOLDER)
                .addValue("bytes", ByteBindings.ALL)
                .addValue("environment", environment())
                .addValue("scriptShift", MainProgram.scriptShift())
                .add("source", a -> snippet.source())
                .add("compile", a -> compile(a[0].asString(), a[1].asString()))
                .add("syntaxProblem", this::syntaxProblem)
                .add(
                        "library",
                        a -> library.module(a[0].asString()).map(context::eval).orElse(null))
                .add("nextRandom", a -> random.nextDouble())
                .add("random", a -> random.nextInt(a[0].asInt()))
                .add("randomBytes", a -> randomBytes(a[0].asInt()));
    }

    /** The function around the text of a script, or null when it is not JavaScript. */
    private Value compile(String path, String text) {
        try {
            return file(path, text, SourceType.COMMONJS).evaluateScript();
        } catch (PolyglotException e) {
            if (e.isSyntaxError()) {
                return null;
            }
            throw e;
        }
    }

    private MainProgram file(String path, String text, SourceType type) {
        return MainProgram.ofFile(snippet, path, text, type, context);
    }

    /** {@code (path, text, isModule)}: message, line and column of what is wrong, or null. */
    private Object syntaxProblem(Value[] a) {
        SourceType type = a[2].asBoolean() ? SourceType.MODULE : SourceType.COMMONJS;
        MainProgram program = file(a[0].asString(), a[1].asString(), type);
        try {
            program.parse();
        } catch (PolyglotException e) {
            RunProblem problem = program.problem(e);
            String message = problem.message().replaceFirst("^SyntaxError: ", "");
            return ProxyArray.fromArray(message, problem.line(), problem.column());
        }
        return null;
    }

    /** Names and values in turn. */
    private ProxyArray environment() {
        List<Object> pairs = new ArrayList<>();
        snippet.environment()
                .forEach(
                        (name, value) -> {
                            pairs.add(name);
                            pairs.add(value);
                        });
        return ProxyArray.fromList(pairs);
    }

    private Object randomBytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return ByteBindings.arrayBuffer(bytes);
    }
}
