package dev.loopwise.engine.js;

import com.oracle.truffle.api.interop.TruffleObject;

/**
 * A Java object that the engine's own JavaScript keeps and gives back, and does nothing else with.
 *
 * @param of the object, such as a timer of the loop
 */
record Handle(Object of) implements TruffleObject {
    /** The object that JavaScript has given back. */
    static <T> T open(Object handle, Class<T> type) {
        return type.cast(((Handle) handle).of);
    }
}
