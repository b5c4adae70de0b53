package dev.loopwise.engine.js;

import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSArrayBuffer;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import com.oracle.truffle.js.runtime.objects.Undefined;

/** Makes objects of the running snippet's realm, and changes them as no program could. */
final class RealmObjects {
    private RealmObjects() {}

    /** A new {@code ArrayBuffer} around {@code bytes}. */
    static Object arrayBuffer(byte[] bytes) {
        JSRealm realm = JSRealm.get(null);
        return JSArrayBuffer.createArrayBuffer(realm.getContext(), realm, bytes);
    }

    /** A new array. */
    static Object array(Object... elements) {
        JSRealm realm = JSRealm.get(null);
        return JSArray.createConstant(realm.getContext(), realm, elements);
    }

    /** Takes the bytes of an {@code ArrayBuffer} away from it. */
    static Object detach(Object[] arguments) {
        JSArrayBuffer.detachArrayBuffer((JSArrayBufferObject) arguments[0]);
        return Undefined.instance;
    }

    /** {@code (object, key, value)}: makes a property as those of built-in objects are. */
    static Object hide(Object[] arguments) {
        JSObjectUtil.defineDataProperty(
                (JSDynamicObject) arguments[0],
                arguments[1],
                arguments[2],
                JSAttributes.configurableNotEnumerableWritable());
        return arguments[0];
    }
}
