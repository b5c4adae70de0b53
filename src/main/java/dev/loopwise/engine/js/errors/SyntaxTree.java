package dev.loopwise.engine.js.errors;

import com.oracle.js.parser.ir.Expression;
import com.oracle.js.parser.ir.FunctionNode;
import com.oracle.js.parser.ir.LexicalContext;
import com.oracle.js.parser.ir.Node;
import com.oracle.js.parser.ir.visitor.NodeVisitor;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.js.parser.GraalJSParserHelper;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the parser made of a program, by place. Made only when an error has to be worded. */
final class SyntaxTree {
    /** The first and the last offset that a node covers, the last one excluded. */
    record Range(int begin, int end) {
        boolean contains(int offset) {
            return begin <= offset && offset < end;
        }

        int length() {
            return end - begin;
        }
    }

    private final Map<Range, List<Node>> nodes = new HashMap<>();
    private final CharSequence text;

    private SyntaxTree(FunctionNode root, CharSequence text) {
        this.text = text;
        root.accept(
                new NodeVisitor<>(new LexicalContext()) {
                    @Override
                    protected boolean enterDefault(Node node) {
                        remember(node);
                        return true;
                    }
                });
    }

    /** The tree of a program; none when it cannot be parsed by itself. */
    static Optional<SyntaxTree> of(JSContext context, Source source) {
        boolean isModule = "application/javascript+module".equals(source.getMimeType());
        try {
            FunctionNode root =
                    isModule
                            ? GraalJSParserHelper.parseModule(
                                    context, source, context.getParserOptions())
                            : GraalJSParserHelper.parseScript(
                                    context, source, context.getParserOptions());
            return Optional.of(new SyntaxTree(root, source.getCharacters()));
        } catch (JSException notAWholeProgram) {
            return Optional.empty();
        }
    }

    private void remember(Node node) {
        Range range = new Range(node.getStart(), node.getFinish());
        nodes.computeIfAbsent(range, r -> new ArrayList<>()).add(node);
    }

    /** The nodes of a kind that cover exactly a range, outermost first. */
    <T extends Node> Optional<T> at(Range range, Class<T> kind) {
        return nodes.getOrDefault(range, List.of()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** The smallest node of a kind around an offset that the test takes. */
    <T extends Node> Optional<T> around(int offset, Class<T> kind, Predicate<T> test) {
        return nodes.entrySet().stream()
                .filter(entry -> entry.getKey().contains(offset))
                .sorted((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()))
                .flatMap(entry -> entry.getValue().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(test)
                .findFirst();
    }

    /** Any node of a kind that the test takes. */
    <T extends Node> Optional<T> any(Class<T> kind, Predicate<T> test) {
        return within(new Range(0, Integer.MAX_VALUE), kind, test).findFirst();
    }

    /** The nodes of a kind inside a range that the test takes, in the order of the text. */
    <T extends Node> Stream<T> within(Range range, Class<T> kind, Predicate<T> test) {
        return nodes.entrySet().stream()
                .filter(entry -> range.begin() <= entry.getKey().begin())
                .filter(entry -> entry.getKey().end() <= range.end())
                .sorted(Comparator.comparingInt(entry -> entry.getKey().begin()))
                .flatMap(entry -> entry.getValue().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(test);
    }

    /** The program's own text of an expression. */
    String textOf(Expression expression) {
        return text.subSequence(expression.getStart(), expression.getFinish()).toString();
    }

    CharSequence text() {
        return text;
    }
}
