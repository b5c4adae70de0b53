package dev.loopwise.engine.js.errors;

import com.oracle.js.parser.TokenType;
import com.oracle.js.parser.ir.AccessNode;
import com.oracle.js.parser.ir.BinaryNode;
import com.oracle.js.parser.ir.CallNode;
import com.oracle.js.parser.ir.Expression;
import com.oracle.js.parser.ir.ForNode;
import com.oracle.js.parser.ir.IdentNode;
import com.oracle.js.parser.ir.LiteralNode;
import com.oracle.js.parser.ir.ObjectNode;
import com.oracle.js.parser.ir.ParameterNode;
import com.oracle.js.parser.ir.UnaryNode;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** What cannot be iterated: in loops, in spreads, in patterns and by built-ins. */
final class IterationRules {
    private static final String WITHOUT_ITERATOR =
            "%s is not iterable (cannot read property Symbol(Symbol.iterator))";
    private static final String LEGACY = "undefined is not a function";

    static final List<Rule> ALL =
            List.of(
                    Rule.of("(.*) is not iterable", IterationRules::of),
                    Rule.of(
                            "Cannot read property 'Symbol\\(Symbol.iterator\\)' of (.*)",
                            IterationRules::of),
                    Rule.of("(.*) is not a function", IterationRules::ofIterator),
                    Rule.of(
                            "Iterator result (.*) is not an object",
                            (match, site) ->
                                    site.isBuiltin()
                                            ? Optional.of(
                                                    "Iterator value %s is not an entry object"
                                                            .formatted(
                                                                    ValueText.guess(
                                                                            match.group(1))))
                                            : Optional.empty()));

    private IterationRules() {}

    private static Optional<String> of(Matcher match, ThrowSite site) {
        String shown = match.group(1);
        if (site.isBuiltin()) {
            return Optional.of(ofBuiltin(shown, site));
        }
        Optional<UnaryNode> spread = site.node(UnaryNode.class);
        if (spread.isPresent()) {
            return Optional.of(ofSpread(spread.get(), shown, site));
        }
        Optional<BinaryNode> binding =
                site.node(BinaryNode.class).filter(node -> isArray(node.getLhs()));
        if (binding.isPresent()) {
            return Optional.of(ofBinding(binding.get(), shown, site));
        }
        return site.node(LiteralNode.class)
                .filter(pattern -> pattern.isArray())
                .map(pattern -> ofNested(pattern, shown, site))
                .or(() -> ofLoop(site).map(text -> text + " is not iterable"));
    }

    /** An object whose iterator method cannot be called. */
    private static Optional<String> ofIterator(Matcher match, ThrowSite site) {
        boolean isSpread =
                site.node(UnaryNode.class)
                        .filter(node -> node.isTokenType(TokenType.SPREAD_ARRAY))
                        .isPresent();
        if (site.isBuiltin() || !isSpread || site.since(12) && !site.since(14)) {
            return Optional.empty();
        }
        return Optional.of(
                subject(site.node(UnaryNode.class).get().getExpression(), site)
                        + " is not iterable");
    }

    private static String ofBuiltin(String shown, ThrowSite site) {
        boolean isNullish = isNullish(shown);
        if (isNullish && site.builtinName().equals("Array.from") && !site.since(14)) {
            return "Cannot convert undefined or null to object";
        }
        return site.since(12)
                ? WITHOUT_ITERATOR.formatted(ValueText.guessTyped(shown, site.release()))
                : ValueText.guess(shown) + " is not iterable";
    }

    private static boolean isNullish(String shown) {
        return shown.equals("undefined") || shown.equals("null");
    }

    private static String ofSpread(UnaryNode spread, String shown, ThrowSite site) {
        if (spread.isTokenType(TokenType.YIELD_STAR)) {
            return ofHidden(shown, site);
        }
        if (spread.isTokenType(TokenType.SPREAD_ARGUMENT)) {
            Optional<String> text = ofLastArgument(spread, shown, site);
            if (text.isPresent()) {
                return text.get();
            }
        } else if (site.since(12) && !site.since(14)) {
            return WITHOUT_ITERATOR.formatted(ValueText.guessTyped(shown, site.release()));
        }
        return subject(spread.getExpression(), site) + " is not iterable";
    }

    /** V8 spreads the last argument in another way than the others. */
    private static Optional<String> ofLastArgument(UnaryNode spread, String shown, ThrowSite site) {
        CallNode call =
                site.tree()
                        .around(spread.getStart(), CallNode.class, node -> isLast(node, spread))
                        .orElse(null);
        if (call == null) {
            return Optional.empty();
        }
        if (!isNullish(shown)) {
            return Optional.of(
                    site.since(20)
                            ? "Spread syntax requires ...iterable[Symbol.iterator] to be a function"
                            : "Found non-callable @@iterator");
        }
        if (site.since(14)) {
            String text = site.picture(spread.getExpression());
            return Optional.of(
                    "%s is not iterable (cannot read property %s)"
                            .formatted(text, text.equals("null") ? "null" : "undefined"));
        }
        String function = site.picture(call.getFunction());
        return Optional.of(
                site.since(12)
                        ? WITHOUT_ITERATOR.formatted(function)
                        : "Cannot read property 'Symbol(Symbol.iterator)' of " + function);
    }

    private static boolean isLast(CallNode call, UnaryNode spread) {
        List<Expression> arguments = call.getArgs();
        return !arguments.isEmpty()
                && arguments.get(arguments.size() - 1).getStart() == spread.getStart();
    }

    private static boolean isArray(Expression expression) {
        return expression instanceof LiteralNode<?> literal && literal.isArray();
    }

    private static String ofBinding(BinaryNode binding, String shown, ThrowSite site) {
        Expression source = binding.getRhs();
        if (source instanceof ParameterNode) {
            return ofHidden(shown, site);
        }
        boolean isDeclaration = binding.isTokenType(TokenType.ASSIGN_INIT);
        boolean isHidden =
                isNullish(shown)
                        && (!isDeclaration
                                || source instanceof AccessNode
                                || source instanceof BinaryNode);
        if (isHidden && site.since(12)) {
            return ofHidden(shown, site);
        }
        return subject(source, site) + " is not iterable";
    }

    /** A pattern of parameters, of the elements of a loop, or inside another pattern. */
    private static String ofNested(LiteralNode<?> pattern, String shown, ThrowSite site) {
        Optional<String> head =
                site.tree()
                        .around(
                                pattern.getStart(),
                                ForNode.class,
                                node -> DestructuringRules.isHead(node, pattern))
                        .map(node -> ".for is not iterable");
        if (head.isPresent()) {
            return site.since(12) ? head.get() : LEGACY;
        }
        Optional<BinaryNode> binding =
                site.tree().any(BinaryNode.class, node -> contains(node.getLhs(), pattern));
        boolean isShown =
                binding.isPresent()
                        && binding.get().getLhs() instanceof ObjectNode
                        && !(binding.get().getRhs() instanceof ParameterNode)
                        && site.since(20);
        return isShown
                ? WITHOUT_ITERATOR.formatted(site.picture(binding.get().getRhs()))
                : ofHidden(shown, site);
    }

    private static boolean contains(Expression outer, Expression inner) {
        return outer.getStart() <= inner.getStart()
                && inner.getFinish() <= outer.getFinish()
                && outer.getFinish() - outer.getStart() > inner.getFinish() - inner.getStart();
    }

    /** Where V8 shows the value because it does not find the expression. */
    private static String ofHidden(String shown, ThrowSite site) {
        if (isNullish(shown) && !site.since(12)) {
            return "Cannot read property 'Symbol(Symbol.iterator)' of " + shown;
        }
        return site.since(14) || isNullish(shown)
                ? WITHOUT_ITERATOR.formatted(ValueText.guessTyped(shown, site.release()))
                : LEGACY;
    }

    private static Optional<String> ofLoop(ThrowSite site) {
        return site.tree()
                .within(site.range(), ForNode.class, loop -> loop.isForOf())
                .filter(loop -> !isArrayNow(loop, site))
                .findFirst()
                .map(loop -> subject(loop.getModify().getExpression(), site));
    }

    private static boolean isArrayNow(ForNode loop, ThrowSite site) {
        return site.value(loop.getModify().getExpression()).filter(JSArray::isJSArray).isPresent();
    }

    private static String subject(Expression expression, ThrowSite site) {
        Expression inner = expression;
        if (inner instanceof UnaryNode unary && unary.isTokenType(TokenType.NEW)) {
            inner = unary.getExpression();
        }
        if (!(inner instanceof CallNode call)) {
            return site.picture(inner instanceof IdentNode ? inner : expression);
        }
        String text = site.since(12) ? site.picture(call.getFunction()) : site.picture(expression);
        return text + " is not a function or its return value";
    }
}
