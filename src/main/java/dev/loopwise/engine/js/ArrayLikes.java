package dev.loopwise.engine.js;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSProxy;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Null;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;

/** How long arrays are, and objects that look like one. */
final class ArrayLikes {
    private static final int LONGEST_CHAIN = 100;

    private ArrayLikes() {}

    /**
     * The length as far as it can be seen without calling the program; 0 where a function of the
     * program tells it, which is watched from now on.
     */
    static long lengthOf(Object value) {
        Object link = value;
        for (int i = 0; i < LONGEST_CHAIN && link instanceof JSObject object; i++) {
            if (JSArray.isJSArray(object)) {
                return JSArray.arrayGetLength(object);
            }
            if (JSProxy.isJSProxy(object)) {
                watchTrap(object);
                link = JSProxy.getTarget(object);
            } else {
                PropertyDescriptor length = own(object, JSArray.LENGTH);
                if (length != null) {
                    return numberOrWatched(length);
                }
                link = JSObject.getPrototype(object);
            }
        }
        return 0;
    }

    /** The own length of an object that is no proxy. */
    static long ownLengthOf(Object value) {
        if (!(value instanceof JSObject object) || JSProxy.isJSProxy(object)) {
            return 0;
        }
        if (JSArray.isJSArray(object)) {
            return JSArray.arrayGetLength(object);
        }
        PropertyDescriptor length = own(object, JSArray.LENGTH);
        return length != null && length.isDataDescriptor() ? toLong(length.getValue()) : 0;
    }

    private static void watchTrap(JSDynamicObject proxy) {
        JSDynamicObject handler = JSProxy.getHandler(proxy);
        if (handler != Null.instance && !JSProxy.isJSProxy(handler)) {
            PropertyDescriptor trap = own(handler, Strings.GET);
            if (trap != null && trap.isDataDescriptor()) {
                watch(trap.getValue());
            }
        }
    }

    private static long numberOrWatched(PropertyDescriptor length) {
        if (length.isDataDescriptor()) {
            return toLong(length.getValue());
        }
        watch(length.getGet());
        return 0;
    }

    private static void watch(Object function) {
        if (function instanceof JSFunctionObject told
                && told.getFunctionData().getCallTarget() instanceof RootCallTarget target) {
            RootNode root = target.getRootNode();
            SnippetThread.watchReturnsOf(root);
        }
    }

    private static PropertyDescriptor own(JSDynamicObject object, Object key) {
        return JSObject.getOwnProperty(object, key);
    }

    static long toLong(Object value) {
        return value instanceof Number number ? (long) number.doubleValue() : 0;
    }
}
