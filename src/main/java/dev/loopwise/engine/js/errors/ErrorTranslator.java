package dev.loopwise.engine.js.errors;

import com.oracle.js.parser.TokenType;
import com.oracle.js.parser.ir.UnaryNode;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSException;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.loopwise.engine.NodeRelease;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives the errors that the language itself throws V8's words. One for each run: it keeps the
 * syntax trees of the run's programs, which it needs to say which expression failed.
 *
 * <pre>
 * JSException ── ThrowSite ── Rules ── message
 *                 │  │  └ Builtins      which function of the language threw, on what
 *                 │  └─── ScopeValues   what the variables there hold
 *                 └────── SyntaxTree ── CallPicture   what the program wrote there
 * </pre>
 */
public final class ErrorTranslator {
    private static final List<Rule> RULES =
            Stream.of(
                            DestructuringRules.ALL,
                            IterationRules.ALL,
                            ObjectRules.ALL,
                            CallRules.ALL,
                            PropertyRules.ALL,
                            NameRules.ALL,
                            NumberRules.ALL,
                            RegExpRules.ALL,
                            BuiltinRules.ALL)
                    .flatMap(List::stream)
                    .toList();

    private final JSContext context;
    private final NodeRelease release;
    private final Map<Source, Optional<SyntaxTree>> trees = new HashMap<>();

    /**
     * @param context what the language knows of the run
     * @param release whose words to use
     */
    public ErrorTranslator(JSContext context, NodeRelease release) {
        this.context = context;
        this.release = release;
    }

    /** Words an error anew as it leaves a statement of the program, before the program sees it. */
    public void translate(JSException error, Node statement, Frame frame) {
        SourceSection section = sectionOf(error, statement);
        Optional<SyntaxTree> tree = treeOf(section.getSource());
        if (tree.isEmpty() || error.getRawMessage() == null) {
            return;
        }
        ThrowSite site =
                new ThrowSite(
                        error,
                        tree.get(),
                        rangeOf(section),
                        new ScopeValues(statement, frame),
                        release);
        wordsFor(error.getRawMessage(), site).ifPresent(text -> setMessage(error, text));
    }

    /** The offset that V8 shows for a frame of a program. */
    public int placeIn(Source source, int begin, int length) {
        return treeOf(source)
                .map(tree -> FramePlaces.of(tree, new SyntaxTree.Range(begin, begin + length)))
                .orElse(begin);
    }

    /** The offset of the {@code await} that a suspended function is at. */
    public int awaitAround(Source source, int offset) {
        return treeOf(source)
                .flatMap(
                        tree ->
                                tree.around(
                                        offset,
                                        UnaryNode.class,
                                        node -> node.isTokenType(TokenType.AWAIT)))
                .map(UnaryNode::getStart)
                .orElse(offset);
    }

    Optional<SyntaxTree> treeOf(Source source) {
        return trees.computeIfAbsent(source, s -> SyntaxTree.of(context, s));
    }

    private static Optional<String> wordsFor(String message, ThrowSite site) {
        return RULES.stream().flatMap(rule -> rule.apply(message, site).stream()).findFirst();
    }

    private static SourceSection sectionOf(JSException error, Node statement) {
        if (ThrowSite.isInSnippet(error)) {
            return ThrowSite.sectionOf(error);
        }
        return Builtins.callIn(statement.getEncapsulatingSourceSection(), error);
    }

    private static SyntaxTree.Range rangeOf(SourceSection section) {
        return new SyntaxTree.Range(section.getCharIndex(), section.getCharEndIndex());
    }

    private static void setMessage(JSException error, String text) {
        JSObject.set(
                (JSDynamicObject) error.getErrorObject(),
                Strings.fromJavaString("message"),
                Strings.fromJavaString(text));
    }
}
