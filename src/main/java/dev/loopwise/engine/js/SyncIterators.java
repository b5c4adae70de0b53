package dev.loopwise.engine.js;

import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSAsyncFromSyncIteratorObject;
import com.oracle.truffle.js.runtime.objects.IteratorRecord;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import java.util.List;

/**
 * Asynchronous iteration over synchronous iterators, which the library does by the rules of each
 * release; GraalJS has only today's.
 */
final class SyncIterators {
    private static final List<LazyProperty> METHODS =
            List.of(
                    method("next", "asyncFromSyncNext"),
                    method("return", "asyncFromSyncReturn"),
                    method("throw", "asyncFromSyncThrow"));

    private SyncIterators() {}

    static void addTo(JSRealm realm) {
        METHODS.forEach(method -> method.addTo(realm.getAsyncFromSyncIteratorPrototype()));
    }

    private static LazyProperty method(String name, String loaderName) {
        return new LazyProperty(
                Strings.fromJavaString(name),
                loaderName,
                JSAttributes.configurableNotEnumerableWritable());
    }

    /** {@code [iterator, next]} that an %AsyncFromSyncIterator% goes over. */
    static Object of(Object[] arguments) {
        IteratorRecord record =
                ((JSAsyncFromSyncIteratorObject) arguments[0]).getSyncIteratorRecord();
        return RealmObjects.array(record.getIterator(), record.getNextMethod());
    }
}
