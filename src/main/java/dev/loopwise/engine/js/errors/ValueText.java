package dev.loopwise.engine.js.errors;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSDate;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSProxy;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Null;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.loopwise.engine.NodeRelease;

/** Values as V8 shows them in messages, without running code of theirs. */
final class ValueText {
    private ValueText() {}

    /** {@code #<Foo>}, {@code [object Array]}, {@code abc}, {@code 5}. */
    static String of(Object value) {
        if (value instanceof JSFunctionObject) {
            return Strings.toJavaString(JSRuntime.safeToString(value));
        }
        if (value instanceof JSObject object) {
            return ofObject(object);
        }
        return Strings.toJavaString(JSRuntime.safeToString(value));
    }

    private static String ofObject(JSObject object) {
        if (JSArray.isJSArray(object)) {
            return "[object Array]";
        }
        if (JSDate.isJSDate(object)) {
            return "[object Date]";
        }
        if (JSProxy.isJSProxy(object)) {
            return JSProxy.getTarget(object) instanceof JSObject target ? of(target) : "#<Object>";
        }
        boolean isBare = JSObject.getPrototype(object) == Null.instance;
        return isBare ? "[object Object]" : "#<" + constructorOf(object) + ">";
    }

    /** The class that made an object, as far as its prototypes say. */
    static String constructorOf(JSObject object) {
        return ScopeValues.property(object, "constructor")
                .filter(JSFunctionObject.class::isInstance)
                .map(constructor -> JSFunction.getName((JSFunctionObject) constructor))
                .map(Strings::toJavaString)
                .filter(name -> !name.isEmpty())
                .orElse("Object");
    }

    /** {@code number 5}, {@code string "a"}, {@code object null}, {@code object}. */
    static String typed(Object value, NodeRelease release) {
        String type = typeOf(value);
        if (!release.atLeast(12) || value == Undefined.instance) {
            return type;
        }
        if (value instanceof TruffleString text) {
            return type + " \"" + Strings.toJavaString(text) + "\"";
        }
        boolean isShown = value == Null.instance || type.equals("number") || type.equals("boolean");
        return isShown ? type + " " + of(value) : type;
    }

    private static String typeOf(Object value) {
        if (value instanceof Symbol) {
            return "symbol";
        }
        return Strings.toJavaString(JSRuntime.typeof(value));
    }

    /**
     * What GraalJS said about a value whose value is not known: objects are written out there, as
     * {@code {a: 1}} or {@code [1]}.
     */
    static String guess(String shown) {
        if (shown.startsWith("[") && !shown.startsWith("[object ")) {
            return "[object Array]";
        }
        int brace = shown.indexOf('{');
        boolean isFunction =
                shown.startsWith("function") || shown.startsWith("class ") || shown.contains("=>");
        if (brace < 0 || isFunction || !shown.substring(0, brace).matches("\\w*|Map\\(\\d+\\)")) {
            return shown;
        }
        String name = shown.substring(0, brace).replaceAll("\\(.*", "");
        return "#<" + (name.isEmpty() || name.equals("global") ? "Object" : name) + ">";
    }

    /** The same with its type. */
    static String guessTyped(String shown, NodeRelease release) {
        if (shown.equals("undefined")) {
            return shown;
        }
        boolean hasValue = release.atLeast(12);
        if (shown.equals("null")) {
            return hasValue ? "object null" : "object";
        }
        if (shown.matches("true|false")) {
            return hasValue ? "boolean " + shown : "boolean";
        }
        if (shown.matches("-?(\\d[\\d.e+-]*|Infinity)|NaN")) {
            return hasValue ? "number " + shown : "number";
        }
        if (shown.startsWith("Symbol(")) {
            return "symbol";
        }
        String guess = guess(shown);
        if (!guess.equals(shown)) {
            return "object";
        }
        if (shown.matches("(?s)(async |function|class ).*|.*=>.*")) {
            return "function";
        }
        return hasValue ? "string \"" + shown + "\"" : "string";
    }
}
