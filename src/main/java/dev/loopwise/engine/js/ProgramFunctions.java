package dev.loopwise.engine.js;

import static com.oracle.truffle.js.runtime.JSRuntime.toBoolean;
import static com.oracle.truffle.js.runtime.JSRuntime.toInt32;
import static com.oracle.truffle.js.runtime.JSRuntime.toJavaString;

import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.objects.Null;
import dev.loopwise.engine.Readings;
import dev.loopwise.engine.RunProblem;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.SourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;

/** What the engine's own JavaScript asks about the snippet, and the library's modules. */
final class ProgramFunctions {
    /** Where the snippet appears to be. */
    static final String FOLDER = "/snippet";

    /** By the names that JavaScript knows them by. */
    static final Map<String, NativeFunction.Body> ALL =
            Map.ofEntries(
                    function("release", (run, a) -> run.snippet.release().major()),
                    function("version", (run, a) -> text(run.snippet.release().version())),
                    function("fileName", (run, a) -> text(run.snippet.fileName())),
                    function("folder", (run, a) -> text(FOLDER)),
                    function("source", (run, a) -> text(run.snippet.source())),
                    function("mayChangeFiles", (run, a) -> FileChanges.mayBeMadeBy(run.snippet)),
                    function("environment", (run, a) -> run.environment()),
                    function("library", ProgramFunctions::library),
                    function("bytes", (run, a) -> ofHost(ByteBindings.ALL)),
                    function("compile", ProgramFunctions::compile),
                    function("syntaxProblem", ProgramFunctions::syntaxProblem),
                    function("nextRandom", (run, a) -> run.random.nextDouble()),
                    function("random", (run, a) -> run.random.nextInt(toInt32(a[0]))),
                    function("randomBytes", ProgramFunctions::randomBytes));

    private final Random random;
    private final Snippet snippet;
    private final Context context;
    private final LibraryModules library;

    ProgramFunctions(Snippet snippet, Context context, LibraryModules library, Readings readings) {
        this.random = new Random(readings.seed());
        this.snippet = snippet;
        this.context = context;
        this.library = library;
    }

    private static Map.Entry<String, NativeFunction.Body> function(
            String name, BiFunction<ProgramFunctions, Object[], Object> body) {
        return NativeFunction.of(name, run -> run.parts().program(), body);
    }

    /** The function of a module by its name; null when there is none. */
    private Object library(Object[] a) {
        return library.functionOf(toJavaString(a[0]), JSRealm.get(null)).orElse(Null.instance);
    }

    /** {@code (path, text)}: the function around a script, or null when it is not JavaScript. */
    private Object compile(Object[] a) {
        try {
            return ofHost(file(a, SourceType.COMMONJS).evaluateScript());
        } catch (PolyglotException e) {
            if (e.isSyntaxError()) {
                return Null.instance;
            }
            throw e;
        }
    }

    /** {@code (path, text, isModule)}: message, line and column of what is wrong, or null. */
    private Object syntaxProblem(Object[] a) {
        boolean isModule = toBoolean(a[2]);
        MainProgram program = file(a, isModule ? SourceType.MODULE : SourceType.COMMONJS);
        try {
            program.parse();
        } catch (PolyglotException e) {
            RunProblem problem = program.problem(e);
            String message = problem.message().replaceFirst("^SyntaxError: ", "");
            return RealmObjects.array(text(message), problem.line(), problem.column());
        }
        return Null.instance;
    }

    private MainProgram file(Object[] a, SourceType type) {
        return MainProgram.ofFile(snippet, toJavaString(a[0]), toJavaString(a[1]), type, context);
    }

    /** Names and values in turn. */
    private Object environment() {
        List<Object> pairs = new ArrayList<>();
        snippet.environment()
                .forEach(
                        (name, value) -> {
                            pairs.add(text(name));
                            pairs.add(text(value));
                        });
        return RealmObjects.array(pairs.toArray());
    }

    private Object randomBytes(Object[] a) {
        byte[] bytes = new byte[toInt32(a[0])];
        random.nextBytes(bytes);
        return RealmObjects.arrayBuffer(bytes);
    }

    private static Object text(String text) {
        return Strings.fromJavaString(text);
    }

    /** What JavaScript sees of an object of the polyglot API. */
    private static Object ofHost(Object object) {
        return JSRealm.get(null).getEnv().asGuestValue(object);
    }
}
