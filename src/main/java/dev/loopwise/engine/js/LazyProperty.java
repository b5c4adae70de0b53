package dev.loopwise.engine.js;

import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import com.oracle.truffle.js.runtime.objects.PropertyProxy;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A property whose value the library is asked for when it is first read; to a program it looks like
 * any other. All runs share it, as it becomes part of the shape of its object.
 */
final class LazyProperty extends PropertyProxy {
    private static final Map<String, LazyProperty> BY_LOADER_NAME = new ConcurrentHashMap<>();

    private final Object key;
    private final Object loaderName;
    private final int attributes;

    /**
     * @param key a name or a symbol
     * @param loaderName what the library's loader knows the value by
     * @param attributes as in {@code JSAttributes}
     */
    LazyProperty(Object key, String loaderName, int attributes) {
        this.key = key;
        this.loaderName = Strings.fromJavaString(loaderName);
        this.attributes = attributes;
    }

    /** {@code (object, name, loaderName)}: an enumerable property, the same one in all runs. */
    static Object add(Object[] arguments) {
        BY_LOADER_NAME
                .computeIfAbsent(
                        arguments[2].toString(),
                        loaderName ->
                                new LazyProperty(
                                        arguments[1],
                                        loaderName,
                                        JSAttributes.configurableEnumerableWritable()))
                .addTo((JSDynamicObject) arguments[0]);
        return arguments[0];
    }

    void addTo(JSDynamicObject holder) {
        JSObjectUtil.defineProxyProperty(holder, key, this, attributes);
    }

    @Override
    public Object get(JSDynamicObject holder) {
        JSFunctionObject loader = Internals.globalLoader();
        Object value = JSFunction.call(loader, Undefined.instance, new Object[] {loaderName});
        JSObjectUtil.defineDataProperty(holder, key, value, attributes);
        return value;
    }

    @Override
    public boolean set(JSDynamicObject holder, Object value) {
        JSObjectUtil.defineDataProperty(holder, key, value, attributes);
        return true;
    }
}
