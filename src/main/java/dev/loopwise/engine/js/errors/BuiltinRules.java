package dev.loopwise.engine.js.errors;

import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the built-in functions complain about. */
final class BuiltinRules {
    private static final String NOT_NULLISH =
            "String\\.prototype\\..*|Array\\.prototype\\.(concat|copyWithin|every|fill|filter|find"
                    + "|findIndex|findLast|findLastIndex|forEach|includes|indexOf|lastIndexOf|map"
                    + "|pop|push|reduce|reduceRight|reverse|shift|slice|some|sort|splice|unshift)";
    private static final Pattern ACCESSOR = Pattern.compile("(.*\\.)get (\\w+)");
    private static final String CONVERSION = "Cannot convert undefined or null to object";

    static final List<Rule> ALL =
            List.of(
                    Rule.of(CONVERSION + ": .*", BuiltinRules::ofNullish),
                    Rule.of(
                            "Object.setPrototypeOf called on non-object",
                            "Object.setPrototypeOf called on null or undefined"),
                    Rule.of(
                            "called on non-object",
                            (match, site) -> name(site).map(n -> n + " called on non-object")),
                    Rule.of("setPrototype failed", BuiltinRules::ofPrototype),
                    Rule.of(
                            "\\[Symbol.toPrimitive\\] method returned a non-primitive object",
                            "Cannot convert object to primitive value"),
                    Rule.of(
                            "Cannot redefine a property of an object with external array elements",
                            "Cannot freeze array buffer views with elements"),
                    Rule.of("Not a symbol: (.*)", "$1 is not a symbol"),
                    Rule.of(
                            "Method (Symbol\\..*) called on incompatible receiver .*",
                            "$1 requires that 'this' be a Symbol"),
                    Rule.of("not a Date object", BuiltinRules::ofDate),
                    Rule.of("string object expected", requires("String")),
                    Rule.of(".* is not a String", requires("String")),
                    Rule.of(".* is not a Number", requires("Number")),
                    Rule.of("not a Boolean object", requires("Boolean")),
                    Rule.of(
                            "incompatible receiver: .*",
                            (match, site) ->
                                    site.builtinName().equals("TypedArray.prototype.set")
                                            ? Optional.of("this is not a typed array.")
                                            : Optional.empty()),
                    Rule.of(
                            "(Map|Set|WeakMap|WeakSet|WeakRef|TypedArray) expected"
                                    + "|incompatible receiver: .*|.* is not a RegExp"
                                    + "|not an? \\w+ Iterator|Not a generator object",
                            BuiltinRules::ofReceiver),
                    Rule.of(
                            "Cannot resolve promise from this type",
                            "PromiseResolve called on non-object"),
                    Rule.of(
                            "Cannot create promise from this type",
                            (match, site) -> name(site).map(n -> n + " called on non-object")),
                    Rule.of(
                            "Reflect.construct: Arguments list has wrong type",
                            "CreateListFromArrayLike called on non-object"),
                    Rule.of(
                            "(target|handler) expected to be an object",
                            "Cannot create proxy with a non-object as target or handler"),
                    Rule.of(
                            "Not an ArrayBuffer",
                            "First argument to DataView constructor must be an ArrayBuffer"),
                    Rule.of(
                            "illegal escape sequence|cannot escape|invalid encoding",
                            "URI malformed"),
                    Rule.of(
                            "Only global regexps allowed|Regular expression passed to .*",
                            (match, site) ->
                                    name(site)
                                            .map(
                                                    n ->
                                                            n
                                                                    + " called with a non-global RegExp argument")),
                    Rule.of("invalid index", withArgument("Invalid index : %s")),
                    Rule.of("invalid hint", withArgument("Invalid hint: %s")),
                    Rule.of(
                            "(.*)index is too large to be an array index.*",
                            "Invalid array length"),
                    Rule.of("Language tag is not well-formed: (.*)", BuiltinRules::ofLanguage),
                    Rule.of("Invalid time zone (.*)", "Invalid time zone specified: $1"));

    private BuiltinRules() {}

    private static Optional<String> name(ThrowSite site) {
        return site.isBuiltin() ? Optional.of(site.builtinName()) : Optional.empty();
    }

    private static Optional<String> ofNullish(Matcher match, ThrowSite site) {
        boolean isMethod = site.builtinName().matches(NOT_NULLISH);
        if (site.builtinName().equals("Object.fromEntries")) {
            return Optional.of(match.group().replaceFirst(".*: ", "") + " is not iterable");
        }
        return Optional.of(
                isMethod ? site.builtinName() + " called on null or undefined" : CONVERSION);
    }

    private static Optional<String> ofPrototype(Matcher match, ThrowSite site) {
        boolean isClosed =
                site.argument(0)
                        .filter(JSObject.class::isInstance)
                        .map(JSObject.class::cast)
                        .filter(o -> !JSObject.isExtensible(o))
                        .isPresent();
        boolean isKnown = site.argument(0).isPresent();
        return Optional.of(
                isClosed || !isKnown ? "#<Object> is not extensible" : "Cyclic __proto__ value");
    }

    private static Optional<String> ofDate(Matcher match, ThrowSite site) {
        return site.builtinName().equals("Date.prototype.toISOString")
                ? ofReceiver(match, site)
                : Optional.of("this is not a Date object.");
    }

    private static Rule.Words requires(String type) {
        return (match, site) -> name(site).map(n -> n + " requires that 'this' be a " + type);
    }

    private static Rule.Words withArgument(String text) {
        return (match, site) -> site.argument(0).map(ValueText::of).map(text::formatted);
    }

    private static Optional<String> ofReceiver(Matcher match, ThrowSite site) {
        return name(site)
                .map(BuiltinRules::methodName)
                .map(
                        n ->
                                "Method %s called on incompatible receiver %s"
                                        .formatted(n, ValueText.of(site.receiver())));
    }

    /** Iterators and accessors have other names in V8. */
    private static String methodName(String name) {
        Matcher accessor = ACCESSOR.matcher(name);
        if (accessor.matches()) {
            return "get " + accessor.group(1) + accessor.group(2);
        }
        if (name.startsWith("TypedArray.")) {
            return "%" + name.replaceFirst("\\.", "%.");
        }
        if (name.matches("(Map|Set|String|Array|RegExp String)Iterator\\.prototype\\.next")) {
            return name.replaceFirst("Iterator", " Iterator");
        }
        if (name.matches("%?Generator%?\\.prototype\\..*")) {
            return name.replaceFirst("%?Generator%?", "[Generator]");
        }
        return name;
    }

    private static Optional<String> ofLanguage(Matcher match, ThrowSite site) {
        boolean isVague = site.since(18) && !site.since(26);
        return Optional.of(
                isVague
                        ? "Incorrect locale information provided"
                        : "Invalid language tag: " + match.group(1));
    }
}
