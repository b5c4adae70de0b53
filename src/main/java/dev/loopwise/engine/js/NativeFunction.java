package dev.loopwise.engine.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JavaScriptRootNode;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSFunctionData;

/** A function of JavaScript that is written in Java. All runs share it, so it asks whose it is. */
final class NativeFunction extends JavaScriptRootNode {
    /** What a native function does. */
    @FunctionalInterface
    interface Body {
        /**
         * @param run of the run that calls
         * @param self what JavaScript calls {@code this}
         */
        Object call(Internals run, Object self, Object[] arguments);
    }

    private final Body body;

    private NativeFunction(Body body) {
        super(null, null, null);
        this.body = body;
    }

    /** A function of no parameters, as far as its {@code length} tells. */
    static JSFunctionData dataOf(JSContext context, String name, Body body) {
        return JSFunctionData.createCallOnly(
                context, new NativeFunction(body).getCallTarget(), 0, Strings.fromJavaString(name));
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object[] arguments = frame.getArguments();
        return body.call(
                Internals.of(JSRealm.get(this)),
                JSArguments.getThisObject(arguments),
                JSArguments.extractUserArguments(arguments));
    }
}
