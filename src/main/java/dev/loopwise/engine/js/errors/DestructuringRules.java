package dev.loopwise.engine.js.errors;

import com.oracle.js.parser.ir.AccessNode;
import com.oracle.js.parser.ir.BinaryNode;
import com.oracle.js.parser.ir.CatchNode;
import com.oracle.js.parser.ir.Expression;
import com.oracle.js.parser.ir.ForNode;
import com.oracle.js.parser.ir.IndexNode;
import com.oracle.js.parser.ir.LiteralNode;
import com.oracle.js.parser.ir.Node;
import com.oracle.js.parser.ir.ObjectNode;
import com.oracle.js.parser.ir.ParameterNode;
import com.oracle.js.parser.ir.PropertyNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** {@code const {a} = null}, which GraalJS words like any other reading of a property. */
final class DestructuringRules {
    private static final int NAMES_VALUES_SINCE = 12;

    static final List<Rule> ALL =
            List.of(
                    Rule.of(
                            "Cannot read property '(.*)' of (null|undefined)",
                            DestructuringRules::ofProperty),
                    Rule.of(
                            "Cannot convert undefined or null to object: (null|undefined)",
                            DestructuringRules::ofWhole));

    private DestructuringRules() {}

    private static Optional<String> ofProperty(Matcher match, ThrowSite site) {
        boolean isPlain =
                site.isBuiltin()
                        || site.node(AccessNode.class).isPresent()
                        || site.node(IndexNode.class).isPresent()
                        || match.group(1).startsWith("Symbol(Symbol.iterator");
        Optional<ObjectNode> pattern = isPlain ? Optional.empty() : patternAt(site);
        if (pattern.isEmpty()) {
            return Optional.empty();
        }
        if (!site.since(NAMES_VALUES_SINCE)) {
            return Optional.of(
                    "Cannot destructure property `%s` of 'undefined' or 'null'."
                            .formatted(match.group(1)));
        }
        PropertyNode first = pattern.get().getElements().get(0);
        if (first.getValue() instanceof BinaryNode withDefault && withDefault.isAssignment()) {
            return Optional.empty();
        }
        String value = match.group(2);
        String what = first.isComputed() ? "" : "property '" + match.group(1) + "' of ";
        return source(pattern.get(), value, site)
                .map(text -> "Cannot destructure %s'%s' as it is %s.".formatted(what, text, value));
    }

    private static Optional<String> ofWhole(Matcher match, ThrowSite site) {
        String value = match.group(1);
        return site.node(BinaryNode.class)
                .filter(binding -> binding.getLhs() instanceof ObjectNode)
                .map(
                        binding ->
                                site.since(NAMES_VALUES_SINCE)
                                        ? "Cannot destructure '%s' as it is %s."
                                                .formatted(shown(binding, value, site), value)
                                        : "Cannot destructure 'undefined' or 'null'.");
    }

    private static Optional<ObjectNode> patternAt(ThrowSite site) {
        int offset = site.range().begin();
        return site.tree()
                .around(
                        offset,
                        ObjectNode.class,
                        object -> object.getElements().stream().anyMatch(e -> covers(e, offset)));
    }

    private static boolean covers(Node node, int offset) {
        return node.getStart() <= offset && offset < node.getFinish();
    }

    /** What is taken apart, as V8 shows it; nothing for a pattern inside another one. */
    static Optional<String> source(Expression pattern, String value, ThrowSite site) {
        Optional<BinaryNode> binding = bindingOf(pattern, site);
        if (binding.isPresent()) {
            return Optional.of(shown(binding.get(), value, site));
        }
        return site.tree()
                .around(pattern.getStart(), Node.class, node -> isHead(node, pattern))
                .map(node -> node instanceof ForNode ? ".for" : ".catch");
    }

    static Optional<BinaryNode> bindingOf(Expression pattern, ThrowSite site) {
        return site.tree().any(BinaryNode.class, node -> isSame(node.getLhs(), pattern));
    }

    /** Whether a pattern stands for the elements of a loop, or for what is caught. */
    static boolean isHead(Node node, Expression pattern) {
        if (node instanceof ForNode loop) {
            return loop.isForOf() && loop.getInit() != null && isSame(loop.getInit(), pattern);
        }
        return node instanceof CatchNode handler
                && handler.getDestructuringPattern() != null
                && isSame(handler.getDestructuringPattern(), pattern);
    }

    private static boolean isSame(Node a, Node b) {
        return a.getStart() == b.getStart() && a.getFinish() == b.getFinish();
    }

    private static String shown(BinaryNode binding, String value, ThrowSite site) {
        Expression source = binding.getRhs();
        if (source instanceof ParameterNode) {
            return value.equals("null") ? "object null" : value;
        }
        return isInternal(source) ? ".for" : site.picture(source);
    }

    private static boolean isInternal(Expression source) {
        return source.getStart() == source.getFinish() && !(source instanceof LiteralNode<?>);
    }
}
