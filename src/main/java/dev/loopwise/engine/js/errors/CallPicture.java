package dev.loopwise.engine.js.errors;

import com.oracle.js.parser.TokenType;
import com.oracle.js.parser.ir.AccessNode;
import com.oracle.js.parser.ir.BinaryNode;
import com.oracle.js.parser.ir.CallNode;
import com.oracle.js.parser.ir.Expression;
import com.oracle.js.parser.ir.IdentNode;
import com.oracle.js.parser.ir.IndexNode;
import com.oracle.js.parser.ir.JoinPredecessorExpression;
import com.oracle.js.parser.ir.LiteralNode;
import com.oracle.js.parser.ir.ObjectNode;
import com.oracle.js.parser.ir.PropertyNode;
import com.oracle.js.parser.ir.TemplateLiteralNode;
import com.oracle.js.parser.ir.TernaryNode;
import com.oracle.js.parser.ir.UnaryNode;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import dev.loopwise.engine.NodeRelease;
import java.util.List;

/**
 * An expression as V8 shows it in messages such as {@code a.b(...).c is not a function}: names,
 * properties and operators as they are, the arguments of calls left out, and anything larger as
 * {@code (intermediate value)}.
 *
 * <p>Source: V8, src/ast/prettyprinter.cc {@code CallPrinter}.
 */
final class CallPicture {
    private static final String UNNAMED = "(intermediate value)";

    /**
     * The syntax tree has no plain assignments any more; V8 shows the target since this release.
     */
    private static final int SHOWS_ASSIGNED_SINCE = 20;

    private final SyntaxTree tree;
    private final NodeRelease release;
    private final StringBuilder text = new StringBuilder();

    private CallPicture(SyntaxTree tree, NodeRelease release) {
        this.tree = tree;
        this.release = release;
    }

    static String of(Expression expression, SyntaxTree tree, NodeRelease release) {
        CallPicture picture = new CallPicture(tree, release);
        picture.show(expression);
        return picture.text.toString();
    }

    /** Shows an expression; one that has nothing to show by itself is unnamed. */
    private void show(Expression expression) {
        int before = text.length();
        draw(expression);
        if (text.length() == before) {
            text.append(UNNAMED);
        }
    }

    private void draw(Expression expression) {
        if (expression instanceof IdentNode name) {
            text.append(nameOf(name));
        } else if (expression instanceof AccessNode access) {
            drawProperty(access);
        } else if (expression instanceof IndexNode index) {
            drawElement(index);
        } else if (expression instanceof CallNode call) {
            drawCall(call);
        } else if (expression instanceof BinaryNode operation) {
            drawOperation(operation);
        } else if (expression instanceof UnaryNode operation) {
            drawUnary(operation);
        } else if (expression instanceof LiteralNode<?> literal) {
            drawLiteral(literal);
        } else if (expression instanceof ObjectNode object) {
            drawObject(object.getElements());
        } else if (expression instanceof TernaryNode choice) {
            drawParts(choice);
        } else if (expression instanceof TemplateLiteralNode.UntaggedTemplateLiteralNode template) {
            drawSubstitutions(template.getExpressions());
        } else if (expression instanceof JoinPredecessorExpression branch) {
            draw(branch.getExpression());
        }
    }

    private static String nameOf(IdentNode name) {
        if (name.isSuper() && !name.isDirectSuper()) {
            return "";
        }
        if (name.isMetaProperty()) {
            return UNNAMED;
        }
        return name.isInternal() ? "" : name.getName();
    }

    private void drawProperty(AccessNode access) {
        show(access.getBase());
        text.append(access.isOptional() ? "?." : ".");
        text.append(access.isPrivate() ? access.getPrivateName() : access.getProperty());
    }

    private void drawElement(IndexNode element) {
        show(element.getBase());
        if (isName(element.getIndex())) {
            text.append(element.isOptional() ? "?." : ".");
            text.append(((LiteralNode<?>) element.getIndex()).getString());
            return;
        }
        text.append(element.isOptional() ? "?.[" : "[");
        show(element.getIndex());
        text.append("]");
    }

    private static boolean isName(Expression key) {
        return key instanceof LiteralNode<?> literal
                && literal.isString()
                && !literal.getString().matches("0|[1-9]\\d*");
    }

    private void drawCall(CallNode call) {
        if (call.isImport()) {
            text.append("import(");
            show(call.getArgs().get(0));
            text.append(")");
        } else if (!call.isNew()) {
            show(call.getFunction());
            text.append("(...)");
        }
    }

    private void drawOperation(BinaryNode operation) {
        if (operation.isAssignment()) {
            drawAssignment(operation);
            return;
        }
        String operator =
                operation.tokenType() == TokenType.COMMARIGHT
                        ? ","
                        : operation.tokenType().getName();
        text.append("(");
        show(operation.getLhs());
        text.append(" ").append(operator).append(" ");
        show(operation.getRhs());
        text.append(")");
    }

    private void drawAssignment(BinaryNode assignment) {
        if (release.atLeast(SHOWS_ASSIGNED_SINCE)) {
            show(assignment.getLhs());
        } else {
            text.append(UNNAMED).append(UNNAMED);
        }
    }

    private void drawUnary(UnaryNode operation) {
        TokenType type = operation.tokenType();
        switch (type) {
            case SPREAD_ARGUMENT, SPREAD_ARRAY, SPREAD_OBJECT -> {
                text.append("(...");
                show(operation.getExpression());
                text.append(")");
            }
            case INCPOSTFIX, DECPOSTFIX -> {
                text.append("(");
                show(operation.getExpression());
                text.append(type == TokenType.INCPOSTFIX ? "++)" : "--)");
            }
            case AWAIT, YIELD, YIELD_STAR, NEW -> draw(operation.getExpression());
            default -> drawPrefix(operation);
        }
    }

    private void drawPrefix(UnaryNode operation) {
        if (operation.tokenType() == TokenType.SUB && isNumber(operation.getExpression())) {
            text.append("-");
            draw(operation.getExpression());
            return;
        }
        String operator = operatorOf(operation.tokenType());
        text.append("(").append(operator);
        if (Character.isLetter(operator.charAt(0))) {
            text.append(" ");
        }
        show(operation.getExpression());
        text.append(")");
    }

    private static boolean isNumber(Expression expression) {
        return expression instanceof LiteralNode<?> literal && literal.getValue() instanceof Number;
    }

    private static String operatorOf(TokenType type) {
        return switch (type) {
            case INCPREFIX -> "++";
            case DECPREFIX -> "--";
            default -> type.getName();
        };
    }

    private void drawLiteral(LiteralNode<?> literal) {
        if (literal.isArray()) {
            drawArray(literal.getElementExpressions());
        } else if (literal.isString()) {
            text.append('"').append(literal.getString()).append('"');
        } else {
            text.append(plain(literal));
        }
    }

    /** Numbers, words and regular expressions. */
    private String plain(LiteralNode<?> literal) {
        return literal.getValue() instanceof Number number
                ? Strings.toJavaString(JSRuntime.safeToString(number))
                : tree.textOf(literal).replaceAll("^\\(+|\\)+$", "");
    }

    private void drawArray(List<Expression> elements) {
        text.append("[");
        for (int i = 0; i < elements.size(); i++) {
            text.append(i == 0 ? "" : ",");
            if (elements.get(i) != null) {
                show(elements.get(i));
            }
        }
        text.append("]");
    }

    private void drawObject(List<PropertyNode> properties) {
        text.append("{");
        for (PropertyNode property : properties) {
            if (property.getValue() != null) {
                text.append(UNNAMED);
            }
        }
        text.append("}");
    }

    private void drawParts(TernaryNode choice) {
        text.append(UNNAMED).append(UNNAMED).append(UNNAMED);
    }

    private void drawSubstitutions(List<Expression> parts) {
        for (int i = 1; i < parts.size(); i += 2) {
            show(parts.get(i));
        }
    }
}
