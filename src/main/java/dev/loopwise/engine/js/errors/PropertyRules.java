package dev.loopwise.engine.js.errors;

import com.oracle.js.parser.TokenType;
import com.oracle.js.parser.ir.AccessNode;
import com.oracle.js.parser.ir.BinaryNode;
import com.oracle.js.parser.ir.Expression;
import com.oracle.js.parser.ir.IndexNode;
import com.oracle.js.parser.ir.Node;
import com.oracle.js.parser.ir.UnaryNode;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reading, writing and deleting properties. */
final class PropertyRules {
    private static final int SAYS_PROPERTIES_SINCE = 16;

    static final List<Rule> ALL =
            List.of(
                    Rule.since(
                            "Cannot read property '(.*)' of (null|undefined)",
                            SAYS_PROPERTIES_SINCE,
                            "Cannot read properties of $2 (reading '$1')",
                            "Cannot read property '$1' of $2"),
                    Rule.since(
                            "Cannot set property '(.*)' of (null|undefined)",
                            SAYS_PROPERTIES_SINCE,
                            "Cannot set properties of $2 (setting '$1')",
                            "Cannot set property '$1' of $2"),
                    Rule.of(
                            "Cannot convert undefined or null to object: (null|undefined)",
                            PropertyRules::ofKey),
                    Rule.of(
                            "Cannot delete property \".*\" of (null|undefined)",
                            "Cannot convert undefined or null to object"),
                    Rule.of(
                            "Cannot add new property \"?(.*?)\"? to non-extensible .*",
                            "Cannot add property $1, object is not extensible"),
                    Rule.of(
                            "Cannot assign to read only property '(.*?)' of (.*)",
                            (match, site) ->
                                    Optional.of(ofReadOnly(match.group(1), match.group(2), site))),
                    Rule.of(
                            "Cannot redefine property: (.*)",
                            (match, site) ->
                                    site.builtinName().startsWith("Object.")
                                                    || site.builtinName().startsWith("Reflect.")
                                            ? Optional.empty()
                                            : Optional.of(ofReadOnly(match.group(1), "[]", site))),
                    Rule.of(
                            "Cannot assign to read only property 'length'",
                            (match, site) -> Optional.of(ofReadOnly("length", "[]", site))),
                    Rule.of(
                            "Cannot add property \"(.*)\" to non-object (.*)",
                            (match, site) ->
                                    Optional.of(ofPrimitive(match.group(1), match.group(2)))),
                    Rule.of(
                            "Cannot set property \"?(.*?)\"? of (.*) (which|that) has only a getter",
                            (match, site) ->
                                    Optional.of(
                                            "Cannot set property %s of %s which has only a getter"
                                                    .formatted(
                                                            match.group(1),
                                                            holder(match.group(2), site)))),
                    Rule.of(
                            "\"(.*)\" is not a configurable property",
                            (match, site) ->
                                    Optional.of(
                                            "Cannot delete property '%s' of %s"
                                                    .formatted(
                                                            match.group(1), holder("{}", site)))),
                    Rule.of(
                            "Cannot delete property \"(.*)\" of sealed array",
                            "Cannot delete property '$1' of [object Array]"),
                    Rule.of("(.*) is not an Object", PropertyRules::ofIn),
                    Rule.of(
                            "Right-hand-side of instanceof is not (a meta |an )?object",
                            "Right-hand side of 'instanceof' is not an object"),
                    Rule.of(
                            "Right-hand-side of instanceof is not callable",
                            "Right-hand side of 'instanceof' is not callable"));

    private PropertyRules() {}

    private static Optional<String> ofKey(Matcher match, ThrowSite site) {
        if (site.isBuiltin()) {
            return Optional.empty();
        }
        String kind = match.group(1);
        return site.node(IndexNode.class)
                .flatMap(index -> site.value(index.getIndex()))
                .map(ValueText::of)
                .map(
                        key ->
                                site.since(SAYS_PROPERTIES_SINCE)
                                        ? "Cannot read properties of %s (reading '%s')"
                                                .formatted(kind, key)
                                        : "Cannot read property '%s' of %s".formatted(key, kind));
    }

    private static String ofReadOnly(String name, String shown, ThrowSite site) {
        Optional<Object> value = holderValue(site);
        String text = value.map(ValueText::of).orElseGet(() -> ValueText.guess(shown));
        String kind = value.map(PropertyRules::kindOf).orElseGet(() -> guessKind(shown));
        return "Cannot assign to read only property '%s' of %s '%s'".formatted(name, kind, text);
    }

    private static String kindOf(Object value) {
        return value instanceof JSFunctionObject
                ? "function"
                : ValueText.typed(value, dev.loopwise.engine.NodeRelease.DEFAULT).split(" ")[0];
    }

    private static String guessKind(String shown) {
        if (shown.matches("(?s)(async |function|class ).*")) {
            return "function";
        }
        return ValueText.guess(shown).equals(shown) && !shown.startsWith("[") ? "string" : "object";
    }

    private static String ofPrimitive(String name, String shown) {
        String kind =
                ValueText.guessTyped(shown, dev.loopwise.engine.NodeRelease.DEFAULT).split(" ")[0];
        return "Cannot create property '%s' on %s '%s'".formatted(name, kind, shown);
    }

    private static String holder(String shown, ThrowSite site) {
        return holderValue(site)
                .map(ValueText::of)
                .orElseGet(
                        () ->
                                shown.equals("[object Object]")
                                        ? "#<Object>"
                                        : ValueText.guess(shown));
    }

    /** The object whose property was to be changed. */
    private static Optional<Object> holderValue(ThrowSite site) {
        if (site.isBuiltin()) {
            boolean isMethod = site.builtinName().contains(".prototype.");
            return isMethod ? Optional.of(site.receiver()) : site.argument(0);
        }
        return site.node(Expression.class)
                .map(PropertyRules::targetOf)
                .flatMap(PropertyRules::baseOf)
                .flatMap(site::value);
    }

    private static Node targetOf(Expression expression) {
        if (expression instanceof BinaryNode assignment && assignment.isAssignment()) {
            return assignment.getLhs();
        }
        return expression instanceof UnaryNode unary ? unary.getExpression() : expression;
    }

    private static Optional<Expression> baseOf(Node target) {
        if (target instanceof AccessNode access) {
            return Optional.of(access.getBase());
        }
        return target instanceof IndexNode index ? Optional.of(index.getBase()) : Optional.empty();
    }

    private static Optional<String> ofIn(Matcher match, ThrowSite site) {
        Optional<BinaryNode> test =
                site.tree()
                        .within(site.range(), BinaryNode.class, n -> n.isTokenType(TokenType.IN))
                        .filter(node -> !site.isBuiltin())
                        .findFirst();
        if (test.isPresent()) {
            String key = site.value(test.get().getLhs()).map(ValueText::of).orElse("x");
            return Optional.of(
                    "Cannot use 'in' operator to search for '%s' in %s"
                            .formatted(key, match.group(1)));
        }
        boolean takesList = site.builtinName().matches("Function\\.prototype\\.apply|Reflect\\..*");
        return takesList
                ? Optional.of("CreateListFromArrayLike called on non-object")
                : Optional.empty();
    }
}
