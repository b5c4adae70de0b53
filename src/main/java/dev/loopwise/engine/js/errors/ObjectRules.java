package dev.loopwise.engine.js.errors;

import com.oracle.js.parser.ir.AccessNode;
import com.oracle.js.parser.ir.BinaryNode;
import com.oracle.js.parser.ir.ClassNode;
import com.oracle.js.parser.ir.Expression;
import com.oracle.js.parser.ir.IndexNode;
import com.oracle.js.parser.ir.LiteralNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Classes, generators, iterators and proxies that do not keep their rules. */
final class ObjectRules {
    static final List<Rule> ALL =
            List.of(
                    Rule.of(
                            "super\\(\\) called twice",
                            "Super constructor may only be called once"),
                    Rule.of("not a constructor", ObjectRules::ofHeritage),
                    Rule.of("protoParent is neither Object nor Null", ObjectRules::ofPrototype),
                    Rule.of(
                            "function \\(\\) \\{ \\[native code\\] \\} is not a constructor",
                            (match, site) ->
                                    site.tree()
                                            .within(site.range(), ClassNode.class, c -> true)
                                            .findFirst()
                                            .map(ObjectRules::nameOf)
                                            .map("Super constructor null of %s"::formatted)
                                            .map(text -> text + " is not a constructor")),
                    Rule.of("generator is already executing", "Generator is already running"),
                    Rule.of(
                            "yield\\* protocol violation: iterator does not have a throw method",
                            "The iterator does not provide a 'throw' method."),
                    Rule.of("(.*) is not a function", ObjectRules::ofMethod),
                    Rule.of("(.*) is not an Object", ObjectRules::ofResult),
                    Rule.of("Proxy can't successfully access a .*", ObjectRules::ofHas),
                    Rule.of("Symbol or String expected", "1 is not a valid property name"),
                    Rule.of(
                            "trap result contains duplicate entries",
                            "'ownKeys' on proxy: trap returned duplicate entries"),
                    Rule.of(
                            "object or null expected",
                            "'getPrototypeOf' on proxy: trap returned neither object nor null"),
                    Rule.of(
                            "target is extensible",
                            "'preventExtensions' on proxy: trap returned truish but the proxy"
                                    + " target is extensible"),
                    Rule.of(
                            "same result expected",
                            "'isExtensible' on proxy: trap result does not reflect extensibility of"
                                    + " proxy target (which is 'true')"),
                    Rule.of("proxy must return an object", ObjectRules::ofDescriptor),
                    Rule.of("Cannot change the value of a non-writable, .*", ObjectRules::ofSet));

    private ObjectRules() {}

    private static String nameOf(ClassNode type) {
        return type.getIdent() == null ? "anonymous class" : type.getIdent().getName();
    }

    private static Optional<String> ofHeritage(Matcher match, ThrowSite site) {
        return site.node(ClassNode.class)
                .flatMap(type -> site.value(type.getClassHeritage()))
                .map(ValueText::of)
                .map("Class extends value %s is not a constructor or null"::formatted);
    }

    private static Optional<String> ofPrototype(Matcher match, ThrowSite site) {
        return site.node(ClassNode.class)
                .flatMap(type -> site.value(type.getClassHeritage()))
                .flatMap(parent -> ScopeValues.property(parent, "prototype"))
                .map(ValueText::of)
                .map("Class extends value does not have valid prototype property %s"::formatted);
    }

    /** A method of an iterator or of a proxy's handler that cannot be called. */
    private static Optional<String> ofMethod(Matcher match, ThrowSite site) {
        String shown = match.group(1);
        if (site.isInside("JSProxy") && site.since(12)) {
            return trapName(site)
                    .map(
                            trap ->
                                    "'%s' returned for property '%s' of object '#<Object>' is not a"
                                                    .formatted(shown, trap)
                                            + " function");
        }
        boolean isIteration =
                site.isInside("Iterator")
                        || site.isInside("GetMethod")
                        || site.isInside("ToPrimit");
        if (site.isBuiltin() || !isIteration || shown.equals("undefined")) {
            return Optional.empty();
        }
        return Optional.of(ValueText.guessTyped(shown, site.release()) + " is not a function");
    }

    private static Optional<String> trapName(ThrowSite site) {
        String where = site.whereInside("JSProxy");
        return where.contains("HasProperty")
                ? Optional.of("has")
                : where.contains("PropertyGet")
                        ? Optional.of("get")
                        : where.contains("PropertySet") ? Optional.of("set") : Optional.empty();
    }

    /** What an iterator or a trap gave, where an object is due. */
    private static Optional<String> ofResult(Matcher match, ThrowSite site) {
        if (site.isInside("IteratorClose") || site.isInside("IteratorGetNext")) {
            return Optional.of("Iterator result " + match.group(1) + " is not an object");
        }
        if (site.isInside("Inlined") && !site.isBuiltin()) {
            return Optional.of("Result of the Symbol.iterator method is not an object");
        }
        if (site.isInside("JSProxy") && site.call().isPresent()) {
            return Optional.of(
                    "'construct' on proxy: trap returned non-object ('%s')"
                            .formatted(match.group(1)));
        }
        boolean isList = site.builtinName().matches("Object\\.(keys|values|entries|assign)");
        return isList
                ? Optional.of("CreateListFromArrayLike called on non-object")
                : Optional.empty();
    }

    private static Optional<String> ofHas(Matcher match, ThrowSite site) {
        return site.tree()
                .within(site.range(), BinaryNode.class, node -> true)
                .findFirst()
                .flatMap(node -> site.value(node.getLhs()))
                .map(ValueText::of)
                .map(
                        key ->
                                "'has' on proxy: trap returned falsish for property '%s' which"
                                                .formatted(key)
                                        + " exists in the proxy target as non-configurable");
    }

    private static Optional<String> ofDescriptor(Matcher match, ThrowSite site) {
        String text =
                "'getOwnPropertyDescriptor' on proxy: trap returned neither object nor undefined"
                        + " for property '%s'";
        return site.argument(1).map(ValueText::of).map(text::formatted);
    }

    private static Optional<String> ofSet(Matcher match, ThrowSite site) {
        return site.tree()
                .within(site.range(), Expression.class, ObjectRules::isTarget)
                .findFirst()
                .map(ObjectRules::keyOf)
                .map(
                        key ->
                                "'set' on proxy: trap returned truish for property '%s' which exists"
                                                .formatted(key)
                                        + " in the proxy target as a non-configurable and"
                                        + " non-writable data property with a different value");
    }

    private static boolean isTarget(Expression expression) {
        return expression instanceof AccessNode
                || expression instanceof IndexNode index
                        && index.getIndex() instanceof LiteralNode<?>;
    }

    private static String keyOf(Expression target) {
        return target instanceof AccessNode access
                ? access.getProperty()
                : ((LiteralNode<?>) ((IndexNode) target).getIndex()).getString();
    }
}
