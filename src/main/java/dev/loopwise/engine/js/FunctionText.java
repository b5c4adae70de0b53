package dev.loopwise.engine.js;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;

/** What functions say when they are turned into text: the library's look like built-in ones. */
final class FunctionText {
    private static final String NAME = "toString";

    private FunctionText() {}

    /** Replaces {@code Function.prototype.toString}. */
    static void hideLibrary(JSRealm realm) {
        JSDynamicObject prototype = realm.getFunctionPrototype();
        JSFunctionObject usual =
                (JSFunctionObject) JSObject.get(prototype, Strings.fromJavaString(NAME));
        NativeFunction.put(
                realm,
                prototype,
                NAME,
                (self, arguments) ->
                        isOfLibrary(self)
                                ? builtIn((JSFunctionObject) self)
                                : JSFunction.call(usual, self, arguments));
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
