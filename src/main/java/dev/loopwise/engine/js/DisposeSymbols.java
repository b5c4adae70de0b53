package dev.loopwise.engine.js;

import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import dev.loopwise.engine.NodeRelease;

/**
 * {@code Symbol.dispose} and {@code Symbol.asyncDispose}: first Node's own, then the language's,
 * which gives iterators the methods too. GraalJS has neither.
 */
final class DisposeSymbols {
    private static final int NODES_OWN_SINCE = 18;
    private static final int STANDARD_SINCE = 24;

    private static final Symbol NODES_DISPOSE = symbol("nodejs.dispose");
    private static final Symbol NODES_ASYNC_DISPOSE = symbol("nodejs.asyncDispose");
    private static final Symbol DISPOSE = symbol("Symbol.dispose");
    private static final Symbol ASYNC_DISPOSE = symbol("Symbol.asyncDispose");

    private static final LazyProperty OF_ITERATORS =
            new LazyProperty(
                    DISPOSE, "iteratorDispose", JSAttributes.configurableNotEnumerableWritable());
    private static final LazyProperty OF_ASYNC_ITERATORS =
            new LazyProperty(
                    ASYNC_DISPOSE,
                    "asyncIteratorDispose",
                    JSAttributes.configurableNotEnumerableWritable());

    private DisposeSymbols() {}

    static void addTo(JSRealm realm, NodeRelease release) {
        if (release.atLeast(STANDARD_SINCE)) {
            put(realm, DISPOSE, ASYNC_DISPOSE);
            OF_ITERATORS.addTo(realm.getIteratorPrototype());
            OF_ASYNC_ITERATORS.addTo(realm.getAsyncIteratorPrototype());
        } else if (release.atLeast(NODES_OWN_SINCE)) {
            put(realm, NODES_DISPOSE, NODES_ASYNC_DISPOSE);
        }
    }

    private static void put(JSRealm realm, Symbol dispose, Symbol asyncDispose) {
        define(realm.getSymbolConstructor(), "dispose", dispose);
        define(realm.getSymbolConstructor(), "asyncDispose", asyncDispose);
    }

    private static void define(JSDynamicObject holder, String name, Symbol value) {
        JSObjectUtil.defineDataProperty(
                holder,
                Strings.fromJavaString(name),
                value,
                JSAttributes.notConfigurableNotEnumerableNotWritable());
    }

    private static Symbol symbol(String description) {
        return Symbol.create(Strings.fromJavaString(description));
    }
}
