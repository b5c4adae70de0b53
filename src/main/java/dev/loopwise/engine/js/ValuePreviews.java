package dev.loopwise.engine.js;

import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.builtins.JSCollectionIteratorObject;
import com.oracle.truffle.js.runtime.builtins.JSMapIteratorObject;
import com.oracle.truffle.js.runtime.builtins.JSPromise;
import com.oracle.truffle.js.runtime.builtins.JSPromiseObject;
import com.oracle.truffle.js.runtime.builtins.JSProxy;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import com.oracle.truffle.js.runtime.util.JSHashMap;
import java.util.ArrayList;
import java.util.List;

/** What the insides of values look like, for {@code util.inspect}; looking changes nothing. */
final class ValuePreviews {
    private ValuePreviews() {}

    /** {@code [state, value]}: 0 pending, 1 fulfilled, 2 rejected; undefined for no promise. */
    static Object ofPromise(Object[] arguments) {
        if (!(arguments[0] instanceof JSPromiseObject promise)) {
            return Undefined.instance;
        }
        Object value =
                JSPromise.isPending(promise)
                        ? Undefined.instance
                        : JSPromise.getPromiseResult(promise);
        return RealmObjects.array(JSPromise.getPromiseState(promise), value);
    }

    /** {@code [target, handler]}; undefined for no proxy. */
    static Object ofProxy(Object[] arguments) {
        if (!JSProxy.isJSProxy(arguments[0])) {
            return Undefined.instance;
        }
        JSDynamicObject proxy = (JSDynamicObject) arguments[0];
        return RealmObjects.array(JSProxy.getTarget(proxy), JSProxy.getHandler(proxy));
    }

    /** {@code [entries, paired]} that a map or set iterator has still to give; it does not move. */
    static Object ofIterator(Object[] arguments) {
        if (!(arguments[0] instanceof JSCollectionIteratorObject iterator)) {
            return Undefined.instance;
        }
        boolean paired = iterator.getIterationKind() == JSRuntime.ITERATION_KIND_KEY_PLUS_VALUE;
        boolean values =
                iterator.getIterationKind() == JSRuntime.ITERATION_KIND_VALUE
                        && iterator instanceof JSMapIteratorObject;
        List<Object> entries = new ArrayList<>();
        JSHashMap.Cursor cursor = iterator.getNextIndex();
        boolean isUnfinished = iterator.getIteratedObject() != Undefined.instance;
        cursor = isUnfinished && cursor != null ? cursor.copy() : null;
        while (cursor != null && cursor.advance()) {
            Object single = values ? cursor.getValue() : cursor.getKey();
            Object second =
                    iterator instanceof JSMapIteratorObject ? cursor.getValue() : cursor.getKey();
            entries.add(paired ? RealmObjects.array(cursor.getKey(), second) : single);
        }
        return RealmObjects.array(RealmObjects.array(entries.toArray()), paired);
    }
}
