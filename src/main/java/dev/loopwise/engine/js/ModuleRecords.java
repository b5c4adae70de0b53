package dev.loopwise.engine.js;

import com.oracle.js.parser.ir.Module;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.AbstractModuleRecord;
import com.oracle.truffle.js.runtime.objects.CyclicModuleRecord;
import com.oracle.truffle.js.runtime.objects.ExportResolution;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSModuleData;
import com.oracle.truffle.js.runtime.objects.JSModuleRecord;
import com.oracle.truffle.js.runtime.objects.ScriptOrModule;
import com.oracle.truffle.js.runtime.objects.SyntheticModuleRecord;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The ES modules of one run. The engine's JavaScript knows them by numbers; it decides what a
 * specifier means, which is why no module loader of GraalJS is involved.
 */
final class ModuleRecords {
    private static final String MIME_TYPE = "application/javascript+module";

    /** Begins the names that stand for a whole namespace. */
    private static final String STAR = "*";

    private final JSRealm realm;
    private final List<AbstractModuleRecord> records = new ArrayList<>();
    private JSFunctionObject describe;
    private JSFunctionObject importer;

    ModuleRecords(JSRealm realm) {
        this.realm = realm;
    }

    /** The functions that JavaScript may call. */
    static Map<String, NativeFunction.Body> functions() {
        return Map.ofEntries(
                function("parseModule", ModuleRecords::parse),
                function("makeModule", ModuleRecords::make),
                function("setModuleExport", ModuleRecords::setExport),
                function("moduleRequests", (run, a) -> requests(run.cyclic(a[0]))),
                function("provideModule", ModuleRecords::provide),
                function("linkModule", ModuleRecords::link),
                function("evaluateModule", (run, a) -> run.record(a[0]).evaluate(run.realm)),
                function("moduleNamespace", (run, a) -> run.record(a[0]).getModuleNamespace(false)),
                function("moduleStatus", (run, a) -> text(run.record(a[0]).getStatus().toString())),
                function("moduleAwaits", (run, a) -> run.cyclic(a[0]).hasTLA()),
                function("linkProblem", (run, a) -> linkProblem((JSModuleRecord) run.record(a[0]))),
                function("importModulesBy", ModuleRecords::importBy));
    }

    private static Map.Entry<String, NativeFunction.Body> function(
            String name, BiFunction<ModuleRecords, Object[], Object> body) {
        return NativeFunction.of(name, Internals::modules, body);
    }

    private Object importBy(Object[] arguments) {
        importer = (JSFunctionObject) arguments[0];
        describe = (JSFunctionObject) arguments[1];
        return Undefined.instance;
    }

    /** {@code (name, text)}: the number of a new module. */
    private Object parse(Object[] arguments) {
        String name = arguments[0].toString();
        Source source =
                Source.newBuilder("js", arguments[1].toString(), name).mimeType(MIME_TYPE).build();
        JSModuleData parsed = realm.getContext().getEvaluator().envParseModule(realm, source);
        return add(new JSModuleRecord(parsed, (from, request) -> fail(request), records.size()));
    }

    private static AbstractModuleRecord fail(Module.ModuleRequest request) {
        throw new IllegalStateException("Nobody provided the module " + request.specifier() + ".");
    }

    /** {@code (name, exportNames, evaluate)}: the number of a module made from other things. */
    private Object make(Object[] arguments) {
        Source source = Source.newBuilder("js", "", arguments[0].toString()).build();
        JSFunctionObject evaluate = (JSFunctionObject) arguments[2];
        List<TruffleString> names = new ArrayList<>();
        for (Object name : JSArray.toArray((JSDynamicObject) arguments[1])) {
            names.add((TruffleString) name);
        }
        return add(
                new SyntheticModuleRecord(
                        realm.getContext(),
                        source,
                        records.size(),
                        names,
                        module -> JSFunction.call(evaluate, Undefined.instance, new Object[0])));
    }

    /** {@code (module, name, value)}. */
    private Object setExport(Object[] arguments) {
        ((SyntheticModuleRecord) record(arguments[0]))
                .setSyntheticModuleExport((TruffleString) arguments[1], arguments[2]);
        return Undefined.instance;
    }

    private Object add(AbstractModuleRecord module) {
        records.add(module);
        return records.size() - 1;
    }

    private AbstractModuleRecord record(Object number) {
        return records.get((Integer) number);
    }

    private CyclicModuleRecord cyclic(Object number) {
        return (CyclicModuleRecord) record(number);
    }

    /** What a module imports: a list of a specifier and the names and values of its attributes. */
    private static Object requests(CyclicModuleRecord module) {
        return RealmObjects.array(
                module.getRequestedModules().stream().map(ModuleRecords::words).toArray());
    }

    private static Object words(Module.ModuleRequest request) {
        List<Object> words = new ArrayList<>(List.of(request.specifier()));
        for (Map.Entry<TruffleString, TruffleString> attribute : request.attributes().entrySet()) {
            words.add(attribute.getKey());
            words.add(attribute.getValue());
        }
        return RealmObjects.array(words.toArray());
    }

    /** {@code (module, index of its request, the module asked for)}. */
    private Object provide(Object[] arguments) {
        CyclicModuleRecord module = cyclic(arguments[0]);
        Module.ModuleRequest request = module.getRequestedModules().get((Integer) arguments[1]);
        module.addLoadedModule(realm, request, record(arguments[2]));
        return Undefined.instance;
    }

    private Object link(Object[] arguments) {
        markLoaded(record(arguments[0]));
        record(arguments[0]).link(realm);
        return Undefined.instance;
    }

    /** A module whose whole graph is there may be linked. */
    private static void markLoaded(AbstractModuleRecord record) {
        boolean isNew =
                record instanceof CyclicModuleRecord module
                        && module.getStatus() == CyclicModuleRecord.Status.New;
        if (isNew) {
            CyclicModuleRecord module = (CyclicModuleRecord) record;
            module.setUnlinked();
            module.getRequestedModules().forEach(r -> markLoaded(module.getImportedModule(r)));
        }
    }

    /** {@code [kind, specifier, name]} of an import or re-export that is not answered. */
    private static Object linkProblem(JSModuleRecord module) {
        for (Module.ImportEntry entry : module.getModule().getImportEntries()) {
            Object problem = problem(module, entry.getModuleRequest(), entry.getImportName());
            if (problem != Undefined.instance) {
                return problem;
            }
        }
        for (Module.ExportEntry entry : module.getModule().getIndirectExportEntries()) {
            Object problem = problem(module, entry.getModuleRequest(), entry.getImportName());
            if (problem != Undefined.instance) {
                return problem;
            }
        }
        return Undefined.instance;
    }

    private static Object problem(
            JSModuleRecord module, Module.ModuleRequest request, TruffleString name) {
        if (name == null || name.toString().startsWith(STAR)) {
            return Undefined.instance;
        }
        ExportResolution resolution = module.getImportedModule(request).resolveExport(name);
        if (resolution.isNull()) {
            return RealmObjects.array(text("missing"), request.specifier(), name);
        }
        return resolution.isAmbiguous()
                ? RealmObjects.array(text("conflict"), request.specifier(), name)
                : Undefined.instance;
    }

    /** Answers {@code import()} with the promise that the engine's JavaScript makes. */
    JSDynamicObject importDynamically(ScriptOrModule from, Module.ModuleRequest request) {
        Object referrer =
                from instanceof JSModuleRecord module
                        ? module.getHostDefined()
                        : text(from == null ? "" : from.getSource().getName());
        Object[] arguments = {referrer, words(request)};
        return (JSDynamicObject) JSFunction.call(importer, Undefined.instance, arguments);
    }

    /** Fills {@code import.meta}. */
    void describe(JSDynamicObject meta, JSModuleRecord module) {
        JSFunction.call(describe, Undefined.instance, new Object[] {meta, module.getHostDefined()});
    }

    private static TruffleString text(String text) {
        return Strings.fromJavaString(text);
    }
}
