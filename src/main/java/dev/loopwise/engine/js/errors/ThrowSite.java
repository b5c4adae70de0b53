package dev.loopwise.engine.js.errors;

import com.oracle.js.parser.ir.CallNode;
import com.oracle.js.parser.ir.Expression;
import com.oracle.js.parser.ir.Node;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.runtime.GraalJSException.JSStackTraceElement;
import com.oracle.truffle.js.runtime.JSException;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.loopwise.engine.NodeRelease;
import java.util.Optional;

/**
 * Where an error of the language came from: a place in the snippet, maybe a built-in called there.
 */
final class ThrowSite {
    /** How far up the tree of a node the operation may be that the node is a part of. */
    private static final int LEVELS = 3;

    private final JSException error;
    private final SyntaxTree tree;
    private final SyntaxTree.Range range;
    private final Optional<JSStackTraceElement> builtin;
    private final ScopeValues values;
    private final NodeRelease release;

    ThrowSite(
            JSException error,
            SyntaxTree tree,
            SyntaxTree.Range range,
            ScopeValues values,
            NodeRelease release) {
        this.error = error;
        this.tree = tree;
        this.range = range;
        this.values = values;
        this.release = release;
        this.builtin = isInSnippet(error) ? Optional.empty() : Builtins.firstOf(error);
    }

    /** Whether the node that threw belongs to a program, so that no built-in was involved. */
    static boolean isInSnippet(JSException error) {
        SourceSection section = sectionOf(error);
        return section != null && section.isAvailable() && !section.getSource().isInternal();
    }

    static SourceSection sectionOf(JSException error) {
        return error.getLocation() == null
                ? null
                : error.getLocation().getEncapsulatingSourceSection();
    }

    NodeRelease release() {
        return release;
    }

    boolean since(int major) {
        return release.atLeast(major);
    }

    SyntaxTree tree() {
        return tree;
    }

    SyntaxTree.Range range() {
        return range;
    }

    /** The name of the built-in that threw, such as {@code Array.prototype.map}; or empty. */
    String builtinName() {
        return builtin.map(Builtins::nameOf).orElse("");
    }

    boolean isBuiltin() {
        return builtin.isPresent();
    }

    /** What the built-in was called on. */
    Object receiver() {
        return builtin.map(JSStackTraceElement::getThis).orElse(Undefined.instance);
    }

    /** The node of a kind that threw, or the call of the built-in that did. */
    <T extends Node> Optional<T> node(Class<T> kind) {
        return tree.at(range, kind);
    }

    /** The call that failed, or the call of the built-in that threw. */
    Optional<CallNode> call() {
        return node(CallNode.class);
    }

    /** The value of an argument of that call, where it can be known without side effects. */
    Optional<Object> argument(int index) {
        return call().flatMap(
                        call ->
                                index < call.getArgs().size()
                                        ? value(call.getArgs().get(index))
                                        : Optional.of(Undefined.instance));
    }

    Optional<Object> value(Expression expression) {
        return values.of(expression);
    }

    String picture(Expression expression) {
        return CallPicture.of(expression, tree, release);
    }

    /** Whether the language was at something whose node is called like this. */
    boolean isInside(String nodeName) {
        return !whereInside(nodeName).isEmpty();
    }

    /** The name of the innermost node whose name has this part; or empty. */
    String whereInside(String nodeName) {
        com.oracle.truffle.api.nodes.Node node = error.getLocation();
        for (int i = 0; node != null && i < LEVELS; i++) {
            if (node.getClass().getSimpleName().contains(nodeName)) {
                return node.getClass().getSimpleName();
            }
            node = node.getParent();
        }
        return "";
    }
}
