package dev.loopwise.engine.js;

import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionData;
import com.oracle.truffle.js.runtime.builtins.JSOrdinary;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The native functions of all runs of one engine, so that the library's code stays warm. */
final class NativeFunctions {
    private record Named(Object name, JSFunctionData data) {}

    private final Map<String, NativeFunction.Body> bodies;
    private final Map<JSContext, List<Named>> functions = new ConcurrentHashMap<>();

    /**
     * @param bodies by their names
     */
    NativeFunctions(Map<String, NativeFunction.Body> bodies) {
        this.bodies = bodies;
    }

    /** An object with all the functions, for one run. */
    JSDynamicObject in(JSRealm realm) {
        JSDynamicObject holder = JSOrdinary.create(realm.getContext(), realm);
        addTo(realm, holder);
        return holder;
    }

    /** Makes the functions hidden properties of {@code holder}, as the language's own are. */
    void addTo(JSRealm realm, JSDynamicObject holder) {
        for (Named function : functions.computeIfAbsent(realm.getContext(), this::make)) {
            JSObjectUtil.defineDataProperty(
                    holder,
                    function.name(),
                    JSFunction.create(realm, function.data()),
                    JSAttributes.configurableNotEnumerableWritable());
        }
    }

    private List<Named> make(JSContext context) {
        List<Named> made = new ArrayList<>();
        bodies.forEach(
                (name, body) ->
                        made.add(
                                new Named(
                                        Strings.fromJavaString(name),
                                        NativeFunction.dataOf(context, name, body))));
        return made;
    }
}
