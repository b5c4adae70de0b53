package dev.loopwise.engine.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventListener;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.Strings;
import dev.loopwise.engine.RunEnd;
import java.util.Set;

/**
 * Ends a program before a function of the language goes over so much that it would take longer than
 * a run may. Inside such a function nothing can end a run: it is Java without a safepoint.
 */
final class BuiltinGuard implements ExecutionEventListener {
    private static final String OF_ARRAYS = "Array.prototype.";
    private static final String OF_STRINGS = "String.prototype.";
    private static final String OF_PATTERNS = "RegExp.prototype.";
    private static final String OF_OBJECTS = "Object.";
    private static final String ARRAY_FROM = "Array.from";
    private static final String BIG_INT = "BigInt";

    /** These look at the ends of an array, or are called again for each element. */
    private static final Set<String> BRIEF =
            Set.of(
                    "Array.prototype.push",
                    "Array.prototype.pop",
                    "Array.prototype.at",
                    "Array.prototype.keys",
                    "Array.prototype.values",
                    "Array.prototype.entries",
                    "String.prototype.slice",
                    "String.prototype.at",
                    "String.prototype.charAt",
                    "String.prototype.charCodeAt");

    private static final Set<String> SORTING =
            Set.of("Array.prototype.sort", "Array.prototype.toSorted");
    private static final Set<String> LENGTHENING =
            Set.of("String.prototype.padStart", "String.prototype.padEnd");
    private static final String REPEATING = "String.prototype.repeat";
    private static final String JOINING = "Array.prototype.concat";

    private static final long MOST_ELEMENTS = 1L << 23;
    private static final long MOST_SORTED = 1L << 20;
    private static final long MOST_CHARACTERS = 1L << 24;
    private static final long MOST_DIGITS = 1L << 17;

    /** Node's {@code buffer.constants.MAX_STRING_LENGTH}; the language itself refuses more. */
    private static final long NODES_LONGEST = (1L << 29) - 24;

    /** Whether calls of the function of a name are to be looked at. */
    static boolean isGuarded(String name) {
        if (name == null || BRIEF.contains(name)) {
            return false;
        }
        return name.startsWith(OF_ARRAYS)
                || name.startsWith(OF_STRINGS)
                || name.startsWith(OF_PATTERNS)
                || name.startsWith(OF_OBJECTS)
                || name.equals(ARRAY_FROM)
                || name.equals(BIG_INT);
    }

    @Override
    public void onEnter(EventContext context, VirtualFrame frame) {
        Object[] arguments = frame.getArguments();
        String name = context.getInstrumentedNode().getRootNode().getName();
        if (name.startsWith(OF_ARRAYS)) {
            checkElements(name, arguments);
        } else if (name.startsWith(OF_STRINGS)) {
            checkCharacters(name, arguments);
        } else if (name.equals(BIG_INT)) {
            check(lengthOf(argument(arguments, 0)), MOST_DIGITS, "digits");
        } else {
            Object first = argument(arguments, 0);
            boolean isCopied = name.equals(ARRAY_FROM);
            checkElements(isCopied ? ArrayLikes.lengthOf(first) : ArrayLikes.ownLengthOf(first));
            check(lengthOf(first), MOST_CHARACTERS, "characters");
        }
    }

    /** Ends a program that works on too many elements at a time. */
    static void checkElements(long count) {
        check(count, MOST_ELEMENTS, "elements");
    }

    private static void checkElements(String name, Object[] arguments) {
        long count = ArrayLikes.lengthOf(JSArguments.getThisObject(arguments));
        if (name.equals(JOINING)) {
            for (Object added : JSArguments.extractUserArguments(arguments)) {
                count += ArrayLikes.lengthOf(added);
            }
        }
        check(count, SORTING.contains(name) ? MOST_SORTED : MOST_ELEMENTS, "elements");
    }

    private static void checkCharacters(String name, Object[] arguments) {
        long length = lengthOf(JSArguments.getThisObject(arguments));
        Object first = argument(arguments, 0);
        if (name.equals(REPEATING)) {
            length = (long) (length * numberOf(first));
        } else if (LENGTHENING.contains(name)) {
            length = (long) Math.max(length, numberOf(first));
        }
        check(length <= NODES_LONGEST ? length : 0, MOST_CHARACTERS, "characters");
    }

    private static Object argument(Object[] arguments, int index) {
        return index < JSArguments.getUserArgumentCount(arguments)
                ? JSArguments.getUserArgument(arguments, index)
                : null;
    }

    private static void check(long count, long most, String what) {
        if (count > most) {
            Internals.current()
                    .end(
                            RunEnd.MEMORY_LIMIT,
                            "The program was stopped because it works on %,d %s at a time; at most %,d are allowed."
                                    .formatted(count, what, most));
        }
    }

    private static long lengthOf(Object value) {
        return value instanceof TruffleString text ? Strings.length(text) : 0;
    }

    private static double numberOf(Object value) {
        return value instanceof Number number ? number.doubleValue() : 0;
    }

    @Override
    public void onReturnValue(EventContext context, VirtualFrame frame, Object result) {
        // What is done is done.
    }

    @Override
    public void onReturnExceptional(EventContext context, VirtualFrame frame, Throwable thrown) {
        // What is done is done.
    }
}
