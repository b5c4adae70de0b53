package dev.loopwise.engine.js;

import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.PromiseHook;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * Tells a run's library when promises are made and when their jobs begin and end. All runs share
 * the hook, which looks up whose turn it is; runs that did not ask are left alone.
 */
final class PromiseFollower implements PromiseHook {
    private static final Map<JSContext, PromiseFollower> FOLLOWERS = new WeakHashMap<>();

    private final Map<JSRealm, JSFunctionObject> listeners = new WeakHashMap<>();

    private PromiseFollower() {}

    /**
     * From now on {@code listener(kind, promise, parent)} is called: 0 made, 1 resolved, 2 job
     * begins, 3 job ended. Only a promise that {@code then} made of another has a parent.
     */
    static void follow(JSRealm realm, JSFunctionObject listener) {
        synchronized (FOLLOWERS) {
            PromiseFollower follower =
                    FOLLOWERS.computeIfAbsent(realm.getContext(), c -> new PromiseFollower());
            follower.add(realm, listener);
            realm.getContext().setPromiseHook(follower);
        }
    }

    private synchronized void add(JSRealm realm, JSFunctionObject listener) {
        listeners.put(realm, listener);
    }

    private synchronized JSFunctionObject listener(JSRealm realm) {
        return listeners.get(realm);
    }

    @Override
    public void promiseChanged(int kind, JSDynamicObject promise, JSDynamicObject parent) {
        JSFunctionObject listener = listener(JSRealm.get(null));
        if (listener != null) {
            JSFunction.call(listener, Undefined.instance, new Object[] {kind, promise, parent});
        }
    }
}
