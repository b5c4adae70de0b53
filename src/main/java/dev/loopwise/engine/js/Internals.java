package dev.loopwise.engine.js;

import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.PromiseRejectionTracker;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.js.errors.ErrorTranslator;
import dev.loopwise.engine.js.generators.GeneratorNodes;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What the polyglot API leaves out. The only class that knows GraalJS from the inside; all of it
 * must be called on the thread of the run while its context is entered.
 */
final class Internals {
    private final JSRealm realm = JSRealm.get(null);
    private final NodeRelease release;
    private final SharedFunctions shared;
    private RunParts parts;
    private final JSFunctionObject usualFunctionText;
    private final ModuleRecords modules = new ModuleRecords(realm);
    private final ErrorTranslator errors;
    private final StackFrames frames;
    private BiConsumer<RunEnd, String> limitListener;
    private JSFunctionObject stackFormatter;
    private JSFunctionObject globalLoader;

    /** Takes promise jobs over: from now on they run only when asked for. */
    Internals(NodeRelease release, SharedFunctions shared) {
        this.release = release;
        this.shared = shared;
        this.usualFunctionText = FunctionText.usual(realm);
        this.errors = new ErrorTranslator(realm.getContext(), release);
        this.frames = new StackFrames(errors);
        realm.getAgent().interopBoundaryEnter();
        realm.setEmbedderData(this);
        DisposeSymbols.addTo(realm, release);
        JSContext context = realm.getContext();
        GeneratorNodes.use(context, Internals::release);
        if (context.getPrepareStackTraceCallback() == null) {
            context.setPrepareStackTraceCallback(Internals::formatStack);
            context.setImportMetaInitializer(
                    (meta, module) -> current().modules.describe(meta, module));
            context.setImportModuleDynamicallyCallback(
                    (current, from, request) ->
                            of(current).modules.importDynamically(from, request));
        }
    }

    /** What the bootstrap script gets. */
    static Map<String, NativeFunction.Body> functions() {
        Map<String, NativeFunction.Body> functions = new TreeMap<>(ModuleRecords.functions());
        functions.putAll(
                Map.ofEntries(
                        function("promiseState", (run, a) -> ValuePreviews.ofPromise(a)),
                        function("proxyDetails", (run, a) -> ValuePreviews.ofProxy(a)),
                        function("iteratorPreview", (run, a) -> ValuePreviews.ofIterator(a)),
                        function("trackRejections", Internals::trackRejections),
                        function("runMicrotasks", Internals::runMicrotasks),
                        function("followPromises", Internals::followPromises),
                        function("formatStacksBy", (run, a) -> run.stackFormatter = function(a)),
                        function("framePlace", (run, a) -> run.frames.place(a)),
                        function("frameOwner", (run, a) -> StackFrames.owner(a)),
                        function("thrownPlace", (run, a) -> run.frames.thrownPlace(a)),
                        function("syncIterator", (run, a) -> SyncIterators.of(a)),
                        function("detach", (run, a) -> RealmObjects.detach(a)),
                        function("hide", (run, a) -> RealmObjects.hide(a)),
                        function("lazily", (run, a) -> LazyProperty.add(a)),
                        function("symbol", (run, a) -> LibrarySymbols.of(a[0])),
                        function("layOutGlobals", Internals::layOutGlobals)));
        return functions;
    }

    private static Map.Entry<String, NativeFunction.Body> function(
            String name, BiFunction<Internals, Object[], Object> body) {
        return NativeFunction.of(name, Function.identity(), body);
    }

    /** Those of the running snippet. */
    static Internals current() {
        return of(JSRealm.get(null));
    }

    /** The release that the running snippet follows. */
    static NodeRelease release() {
        return current().release;
    }

    /** Words the errors of the running snippet. */
    static ErrorTranslator errors() {
        return current().errors;
    }

    /** Knows where the running snippet's errors came from. */
    static StackFrames frames() {
        return current().frames;
    }

    /** Those of the run that a realm belongs to. */
    static Internals of(JSRealm realm) {
        return (Internals) realm.getEmbedderData();
    }

    /** From now on the native functions have what they need of the run. */
    void lend(RunParts lent) {
        parts = lent;
    }

    RunParts parts() {
        return parts;
    }

    /** Runs the bootstrap script; gives what it returns. */
    Object bootstrap(LibraryModules library) {
        JSFunctionObject script = (JSFunctionObject) library.bootstrap(realm);
        Object[] functions = {shared.ofRealm().in(realm), shared.ofRun().in(realm)};
        return JSFunction.call(script, Undefined.instance, functions);
    }

    JSFunctionObject usualFunctionText() {
        return usualFunctionText;
    }

    ModuleRecords modules() {
        return modules;
    }

    /** What gives the value of a global name that is first read. */
    static JSFunctionObject globalLoader() {
        return current().globalLoader;
    }

    private Object layOutGlobals(Object[] arguments) {
        globalLoader = function(arguments);
        LazyGlobals.addTo(realm, release);
        LanguageBuiltins.removeMissing(realm, release);
        SyncIterators.addTo(realm);
        shared.ofLanguage().addTo(realm, realm.getFunctionPrototype());
        return Undefined.instance;
    }

    private Object followPromises(Object[] arguments) {
        PromiseFollower.follow(realm, function(arguments));
        return Undefined.instance;
    }

    private static JSFunctionObject function(Object[] arguments) {
        return (JSFunctionObject) arguments[0];
    }

    /** Called for every run that shares the language's state, so it looks up whose turn it is. */
    private static Object formatStack(
            JSRealm realm, JSDynamicObject error, JSDynamicObject callSites) {
        JSFunctionObject formatter = of(realm).stackFormatter;
        return formatter == null
                ? Strings.EMPTY_STRING
                : JSFunction.call(formatter, Undefined.instance, new Object[] {error, callSites});
    }

    /** Runs all promise jobs, and those that they queue. */
    private Object runMicrotasks(Object[] arguments) {
        realm.getAgent().processAllPromises(true);
        return Undefined.instance;
    }

    /** Ends the program at once; no handler or {@code finally} block of it runs any more. */
    void exit(int code) {
        realm.getEnv().getContext().closeExited(null, code);
    }

    /** Tells {@code listener} when the program comes to a limit by what it does itself. */
    void onLimit(BiConsumer<RunEnd, String> listener) {
        limitListener = listener;
    }

    /** Ends the program at once, by a limit, with a sentence that says which. */
    void end(RunEnd limit, String sentence) {
        limitListener.accept(limit, sentence);
    }

    /** Calls {@code (kind, promise, reason)}: 0 rejected without a handler, 1 handled after all. */
    private Object trackRejections(Object[] arguments) {
        JSFunctionObject listener = (JSFunctionObject) arguments[0];
        realm.getContext()
                .setPromiseRejectionTracker(realm.getAgent(), new ListeningTracker(listener));
        return Undefined.instance;
    }

    private record ListeningTracker(JSFunctionObject listener) implements PromiseRejectionTracker {
        @Override
        public void promiseRejected(JSDynamicObject promise, Object reason) {
            tell(0, promise, reason);
        }

        @Override
        public void promiseRejectionHandled(JSDynamicObject promise) {
            tell(1, promise, Undefined.instance);
        }

        @Override
        public void promiseRejectedAfterResolved(JSDynamicObject promise, Object reason) {
            tell(2, promise, reason);
        }

        @Override
        public void promiseResolvedAfterResolved(JSDynamicObject promise, Object value) {
            tell(3, promise, value);
        }

        private void tell(int kind, Object promise, Object value) {
            JSFunction.call(listener, Undefined.instance, new Object[] {kind, promise, value});
        }
    }
}
