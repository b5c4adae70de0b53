package dev.loopwise.engine.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JavaScriptRootNode;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionData;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import java.util.function.BiFunction;

/** A function of JavaScript that is written in Java. */
final class NativeFunction extends JavaScriptRootNode {
    private final BiFunction<Object, Object[], Object> body;

    private NativeFunction(BiFunction<Object, Object[], Object> body) {
        super(null, null, null);
        this.body = body;
    }

    /**
     * Makes a function a hidden property of {@code target}, as the language's own are.
     *
     * @param body gets {@code this} and the arguments
     */
    static void put(
            JSRealm realm,
            JSDynamicObject target,
            String name,
            BiFunction<Object, Object[], Object> body) {
        JSFunctionData data =
                JSFunctionData.createCallOnly(
                        realm.getContext(),
                        new NativeFunction(body).getCallTarget(),
                        0,
                        Strings.fromJavaString(name));
        JSObjectUtil.defineDataProperty(
                target,
                Strings.fromJavaString(name),
                JSFunction.create(realm, data),
                JSAttributes.configurableNotEnumerableWritable());
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object[] arguments = frame.getArguments();
        return body.apply(
                JSArguments.getThisObject(arguments), JSArguments.extractUserArguments(arguments));
    }
}
