package dev.loopwise.engine.js;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.Symbol;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The symbols that library modules have for themselves. All runs share them: objects that are laid
 * out with symbols of their own in each run would have shapes of their own too, which no code could
 * be warm for.
 */
final class LibrarySymbols {
    private static final Map<Object, Symbol> BY_DESCRIPTION = new ConcurrentHashMap<>();

    private LibrarySymbols() {}

    /**
     * The symbol of a description; modules that give the same one get the same symbol.
     *
     * @param description a string of JavaScript
     */
    static Symbol of(Object description) {
        return BY_DESCRIPTION.computeIfAbsent(
                description, text -> Symbol.create((TruffleString) text));
    }
}
