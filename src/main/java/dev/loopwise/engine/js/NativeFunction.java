package dev.loopwise.engine.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JavaScriptRootNode;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSFunctionData;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

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

    /**
     * A function of a part of the run that calls.
     *
     * @param part finds the part
     * @param body gets the part and the arguments; gives a value of JavaScript
     */
    static <T> Map.Entry<String, Body> of(
            String name, Function<Internals, T> part, BiFunction<T, Object[], Object> body) {
        return Map.entry(name, (run, self, arguments) -> body.apply(part.apply(run), arguments));
    }

    /** A function that returns {@code undefined}. */
    static <T> Map.Entry<String, Body> procedure(
            String name, Function<Internals, T> part, BiConsumer<T, Object[]> body) {
        return Map.entry(
                name,
                (run, self, arguments) -> {
                    body.accept(part.apply(run), arguments);
                    return Undefined.instance;
                });
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
