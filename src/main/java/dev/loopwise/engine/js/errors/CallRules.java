package dev.loopwise.engine.js.errors;

import com.oracle.js.parser.ir.CallNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** What cannot be called, and what cannot be made with {@code new}. */
final class CallRules {
    private static final int TYPES_CALLBACKS_SINCE = 22;

    static final List<Rule> ALL =
            List.of(
                    Rule.of("Callable expected", CallRules::ofNamelessCallback),
                    Rule.of(
                            "cannot create promise: executor not callable",
                            (match, site) ->
                                    site.argument(0)
                                            .map(ValueText::of)
                                            .or(() -> Optional.of("#<Object>"))
                                            .map(
                                                    "Promise resolver %s is not a function"
                                                            ::formatted)),
                    Rule.of(
                            "The comparison function must be either a function or undefined",
                            CallRules::ofComparator),
                    Rule.of("(.*) is not a function", CallRules::ofCall),
                    Rule.of("(.*) is not a constructor", CallRules::ofConstruction),
                    Rule.of("cannot construct a \\w+", CallRules::ofConstruction),
                    Rule.since(
                            "Constructor Promise requires 'new'",
                            14,
                            "Promise constructor cannot be invoked without 'new'",
                            "undefined is not a promise"),
                    Rule.of(
                            "Class constructors cannot be invoked without 'new'",
                            (match, site) ->
                                    site.since(14)
                                            ? Optional.empty()
                                            : Optional.of(
                                                    "Class constructor  cannot be invoked without"
                                                            + " 'new'")),
                    Rule.of(
                            "Function\\.prototype\\.toString: .*",
                            "Function.prototype.toString requires that 'this' be a Function"));

    private CallRules() {}

    private static Optional<String> ofCall(Matcher match, ThrowSite site) {
        if (isBorrowedCall(site)) {
            return ofBorrowedCall(site);
        }
        if (site.isBuiltin()) {
            return Optional.of(ofCallback(match.group(1), site));
        }
        return site.call().map(call -> site.picture(call.getFunction()) + " is not a function");
    }

    private static boolean isBorrowedCall(ThrowSite site) {
        boolean isApply = site.builtinName().equals("Reflect.apply");
        return isApply
                || site.builtinName().matches("Function\\.prototype\\.(call|apply|bind|toString)");
    }

    private static Optional<String> ofBorrowedCall(ThrowSite site) {
        return switch (site.builtinName()) {
            case "Function.prototype.bind" -> Optional.of("Bind must be called on a function");
            case "Function.prototype.toString" ->
                    Optional.of("Function.prototype.toString requires that 'this' be a Function");
            default -> ofBorrowing(site);
        };
    }

    private static Optional<String> ofBorrowing(ThrowSite site) {
        if (site.since(26)) {
            Object value = site.receiver();
            String type = ValueText.typed(value, site.release()).split(" ")[0];
            String article = type.equals("object") ? "an " : type.equals("undefined") ? "" : "a ";
            return Optional.of(
                    "%s was called on %s, which is %s%s and not a function"
                            .formatted(site.builtinName(), ValueText.of(value), article, type));
        }
        return site.call().map(call -> site.picture(call.getFunction()) + " is not a function");
    }

    /** A callback that is none, given to a built-in. */
    private static String ofCallback(String shown, ThrowSite site) {
        Optional<Object> value = site.call().flatMap(call -> callbackOf(site, call, shown));
        boolean isTyped = site.since(TYPES_CALLBACKS_SINCE);
        String text =
                isTyped
                        ? value.map(v -> ValueText.typed(v, site.release()))
                                .orElseGet(() -> ValueText.guessTyped(shown, site.release()))
                        : value.map(ValueText::of).orElseGet(() -> ValueText.guess(shown));
        return text + " is not a function";
    }

    /** The argument that GraalJS shows like this. */
    private static Optional<Object> callbackOf(ThrowSite site, CallNode call, String shown) {
        int index = site.builtinName().matches("(Array|.*Array)\\.from(Async)?") ? 1 : 0;
        return index < call.getArgs().size() || shown.equals("undefined")
                ? site.argument(index)
                : Optional.empty();
    }

    private static Optional<String> ofNamelessCallback(Matcher match, ThrowSite site) {
        return site.argument(0)
                .map(value -> ValueText.typed(value, site.release()) + " is not a function");
    }

    private static Optional<String> ofComparator(Matcher match, ThrowSite site) {
        if (!site.since(TYPES_CALLBACKS_SINCE)) {
            return Optional.empty();
        }
        return site.argument(0).map(value -> match.group() + ": " + ValueText.of(value));
    }

    private static Optional<String> ofConstruction(Matcher match, ThrowSite site) {
        return site.call()
                .filter(CallNode::isNew)
                .map(call -> site.picture(call.getFunction()) + " is not a constructor");
    }
}
