package dev.loopwise.engine.js;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.Map;

/** What functions say when they are turned into text: the library's look like built-in ones. */
final class FunctionText {
    private static final String NAME = "toString";

    private FunctionText() {}

    /** {@code Function.prototype.toString}, in place of the usual one. */
    static Map<String, NativeFunction.Body> functions() {
        return Map.of(
                NAME,
                (run, self, arguments) ->
                        isOfLibrary(self)
                                ? builtIn((JSFunctionObject) self)
                                : JSFunction.call(run.usualFunctionText(), self, arguments));
    }

    /** The usual one of a fresh realm. */
    static JSFunctionObject usual(JSRealm realm) {
        JSDynamicObject prototype = realm.getFunctionPrototype();
        return (JSFunctionObject) JSObject.get(prototype, Strings.fromJavaString(NAME));
    }

    private static boolean isOfLibrary(Object value) {
        if (!(value instanceof JSFunctionObject function)
                || JSFunction.getFunctionData(function).isBuiltin()
                || !(JSFunction.getCallTarget(function) instanceof RootCallTarget target)) {
            return false;
        }
        SourceSection place = target.getRootNode().getSourceSection();
        return place != null && place.getSource().getName().startsWith(LibrarySources.NAME_PREFIX);
    }

    private static Object builtIn(JSFunctionObject function) {
        String name = Strings.toJavaString(JSFunction.getName(function));
        return Strings.fromJavaString("function " + name + "() { [native code] }");
    }
}
