package dev.loopwise.engine.js.errors;

import com.oracle.js.parser.ir.AccessNode;
import com.oracle.js.parser.ir.BinaryNode;
import com.oracle.js.parser.ir.Block;
import com.oracle.js.parser.ir.CallNode;
import com.oracle.js.parser.ir.Expression;
import com.oracle.js.parser.ir.ForNode;
import com.oracle.js.parser.ir.IdentNode;
import com.oracle.js.parser.ir.IndexNode;
import com.oracle.js.parser.ir.ObjectNode;
import com.oracle.js.parser.ir.UnaryNode;
import com.oracle.js.parser.ir.VarNode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The offset that V8 gives for an expression in a stack trace, where GraalJS gives its beginning:
 * {@code a.b.c()} is at {@code c}, {@code a[0]()} at the parenthesis, {@code a = 1} at the sign.
 */
final class FramePlaces {
    /** Words after which V8 takes the parenthesis for the place of a call. */
    private static final Pattern RESERVED =
            Pattern.compile(
                    "break|case|catch|class|const|continue|debugger|default|delete|do|else|export"
                            + "|extends|false|finally|for|function|if|import|in|instanceof|new|null"
                            + "|return|switch|this|throw|true|try|typeof|var|void|while|with");

    private FramePlaces() {}

    static int of(SyntaxTree tree, SyntaxTree.Range range) {
        return tree.at(range, CallNode.class)
                .filter(call -> !call.isNew())
                .map(call -> ofCall(call, tree))
                .or(() -> tree.at(range, AccessNode.class).map(FramePlaces::ofName))
                .or(
                        () ->
                                tree.at(range, IndexNode.class)
                                        .map(i -> next(i.getBase().getFinish(), tree)))
                .or(() -> tree.at(range, BinaryNode.class).map(node -> ofOperation(node, tree)))
                .or(() -> tree.at(range, UnaryNode.class).map(node -> ofUnary(node, tree)))
                .or(() -> tree.at(range, VarNode.class).flatMap(FramePlaces::ofInitial))
                .or(() -> ofLoop(tree, range))
                .orElse(range.begin());
    }

    /** A loop is at what it goes through. */
    private static Optional<Integer> ofLoop(SyntaxTree tree, SyntaxTree.Range range) {
        return tree.at(range, Block.class)
                .flatMap(block -> tree.within(range, ForNode.class, ForNode::isForOf).findFirst())
                .map(loop -> loop.getModify().getExpression().getStart());
    }

    private static int ofCall(CallNode call, SyntaxTree tree) {
        Expression function = call.getFunction();
        if (call.isTaggedTemplateLiteral()) {
            return next(function.getFinish(), tree);
        }
        if (function instanceof IdentNode) {
            return isBare(function, tree) ? function.getStart() : parenthesis(function, tree);
        }
        boolean isNamed =
                function instanceof AccessNode access
                        && !RESERVED.matcher(access.getProperty()).matches()
                        && isBare(function, tree);
        return isNamed ? ofName((AccessNode) function) : parenthesis(function, tree);
    }

    /** Whether the arguments follow at once, not after the end of a parenthesis. */
    private static boolean isBare(Expression function, SyntaxTree tree) {
        int open = next(function.getFinish(), tree);
        return open < tree.text().length() && tree.text().charAt(open) != ')';
    }

    private static int parenthesis(Expression function, SyntaxTree tree) {
        int at = next(function.getFinish(), tree);
        while (at < tree.text().length() && tree.text().charAt(at) == ')') {
            at = next(at + 1, tree);
        }
        return at;
    }

    private static int next(int offset, SyntaxTree tree) {
        int at = offset;
        while (at < tree.text().length() && Character.isWhitespace(tree.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private static int ofName(AccessNode access) {
        String name = access.isPrivate() ? access.getPrivateName() : access.getProperty();
        return access.getFinish() - name.length();
    }

    private static int ofOperation(BinaryNode operation, SyntaxTree tree) {
        if (operation.getLhs() instanceof ObjectNode pattern && !pattern.getElements().isEmpty()) {
            return pattern.getElements().get(0).getStart();
        }
        boolean isPlain = operation.isAssignment() && !isPattern(operation);
        if (isPlain) {
            return next(operation.getLhs().getFinish(), tree);
        }
        return operation.isAssignment()
                ? operation.getRhs().getStart()
                : next(operation.getLhs().getFinish(), tree);
    }

    private static boolean isPattern(BinaryNode operation) {
        return !(operation.getLhs() instanceof AccessNode
                || operation.getLhs() instanceof IndexNode
                || operation.getLhs() instanceof IdentNode);
    }

    private static int ofUnary(UnaryNode operation, SyntaxTree tree) {
        return switch (operation.tokenType()) {
            case SPREAD_ARRAY, SPREAD_ARGUMENT -> operation.getExpression().getStart();
            case YIELD_STAR -> ofDelegation(operation, tree);
            default -> operation.getStart();
        };
    }

    /** {@code yield*} is where what it goes through came from, if that has a place of its own. */
    private static int ofDelegation(UnaryNode operation, SyntaxTree tree) {
        Expression iterated = operation.getExpression();
        if (iterated instanceof CallNode call) {
            return call.isNew() ? call.getStart() : ofCall(call, tree);
        }
        if (iterated instanceof IndexNode index) {
            return next(index.getBase().getFinish(), tree);
        }
        return iterated instanceof AccessNode access ? ofName(access) : operation.getStart();
    }

    private static Optional<Integer> ofInitial(VarNode declaration) {
        return Optional.ofNullable(declaration.getInit()).map(Expression::getStart);
    }
}
