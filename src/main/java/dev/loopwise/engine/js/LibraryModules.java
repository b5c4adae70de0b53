package dev.loopwise.engine.js;

import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.js.nodes.ScriptNode;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSRealm;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The modules of the library as code, parsed once for all runs that share a language state. */
final class LibraryModules {
    private static final String BOOTSTRAP = "bootstrap";

    private final LibrarySources sources = new LibrarySources();
    private final Map<JSContext, Map<String, Optional<ScriptNode>>> scripts =
            new ConcurrentHashMap<>();

    /** The function that takes a fresh realm over. */
    Object bootstrap(JSRealm realm) {
        return scripts(realm)
                .computeIfAbsent(BOOTSTRAP, any -> Optional.of(parse(sources.bootstrap(), realm)))
                .orElseThrow()
                .run(realm);
    }

    /** The function of a module in a realm; none when the library has no such module. */
    Optional<Object> functionOf(String name, JSRealm realm) {
        return scripts(realm)
                .computeIfAbsent(
                        name, any -> sources.module(name).map(source -> parse(source, realm)))
                .map(script -> script.run(realm));
    }

    private Map<String, Optional<ScriptNode>> scripts(JSRealm realm) {
        return scripts.computeIfAbsent(realm.getContext(), any -> new ConcurrentHashMap<>());
    }

    private static ScriptNode parse(Source source, JSRealm realm) {
        JSContext context = realm.getContext();
        return context.getEvaluator().parseScript(context, source);
    }
}
