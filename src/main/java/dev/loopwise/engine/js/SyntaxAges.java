package dev.loopwise.engine.js;

import com.oracle.js.parser.Lexer;
import com.oracle.js.parser.Token;
import com.oracle.js.parser.TokenType;
import com.oracle.js.parser.ir.AccessNode;
import com.oracle.js.parser.ir.BinaryNode;
import com.oracle.js.parser.ir.CallNode;
import com.oracle.js.parser.ir.ClassElement;
import com.oracle.js.parser.ir.ClassNode;
import com.oracle.js.parser.ir.FunctionNode;
import com.oracle.js.parser.ir.IdentNode;
import com.oracle.js.parser.ir.IndexNode;
import com.oracle.js.parser.ir.LexicalContext;
import com.oracle.js.parser.ir.LiteralNode;
import com.oracle.js.parser.ir.Node;
import com.oracle.js.parser.ir.UnaryNode;
import com.oracle.js.parser.ir.visitor.NodeVisitor;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which release brought which syntax. Walks over a program and keeps the first place where an older
 * release would have stopped.
 */
final class SyntaxAges extends NodeVisitor<LexicalContext> {
    private static final int NEVER = 99;
    private static final int CLASS_FIELDS = 12;
    private static final int NUMERIC_SEPARATORS = 12;
    private static final int OPTIONAL_CHAINING = 14;
    private static final int PRIVATE_METHODS = 14;
    private static final int TOP_LEVEL_AWAIT = 14;
    private static final int LOGICAL_ASSIGNMENT = 16;
    private static final int PRIVATE_IN = 16;
    private static final int STATIC_BLOCKS = 16;
    private static final int MATCH_INDICES = 16;
    private static final int UNICODE_SETS = 20;
    private static final int REPEATED_NAMES = 24;
    private static final int REGEXP_MODIFIERS = 24;

    private static final String INVALID_TOKEN = "Invalid or unexpected token";
    private static final Pattern GROUP_NAME = Pattern.compile("\\(\\?<([^=!>][^>]*)>");
    private static final Pattern MODIFIERS = Pattern.compile("\\(\\?(?=[ims-])[ims]*-?[ims]*:");
    private static final Pattern NEXT_TOKEN = Pattern.compile("\\s*([\\w$]+|\\S)");

    private final SyntaxGate gate;
    private final String text;
    private SyntaxGate.TooNew first;

    SyntaxAges(SyntaxGate gate, String text) {
        super(new LexicalContext());
        this.gate = gate;
        this.text = text;
    }

    Optional<SyntaxGate.TooNew> first() {
        return Optional.ofNullable(first);
    }

    private void report(int since, int offset, String message) {
        if (gate.isBefore(since) && (first == null || offset < first.offset())) {
            first = new SyntaxGate.TooNew(offset, message);
        }
    }

    private void reportToken(int since, int offset) {
        report(since, offset, gate.unexpectedToken(text.substring(offset, offset + 1)));
    }

    /** What follows on something that would have had to go on otherwise. */
    private void reportNext(int since, int offset) {
        Matcher next = NEXT_TOKEN.matcher(text);
        if (next.find(offset)) {
            String token = next.group(1);
            boolean isName = Character.isJavaIdentifierStart(token.charAt(0));
            report(
                    since,
                    next.start(1),
                    isName ? gate.unexpectedIdentifier(token) : gate.unexpectedToken(token));
        }
    }

    @Override
    public boolean enterAccessNode(AccessNode node) {
        reportOptional(node.isOptional(), node.getBase());
        if (node.isPrivate()) {
            report(CLASS_FIELDS, text.indexOf('#', node.getBase().getFinish()), INVALID_TOKEN);
        }
        return true;
    }

    @Override
    public boolean enterIndexNode(IndexNode node) {
        reportOptional(node.isOptional(), node.getBase());
        return true;
    }

    @Override
    public boolean enterCallNode(CallNode node) {
        reportOptional(node.isOptional(), node.getFunction());
        return true;
    }

    private void reportOptional(boolean isOptional, Node base) {
        int offset = isOptional ? text.indexOf("?.", base.getFinish()) : -1;
        if (offset >= 0) {
            reportToken(OPTIONAL_CHAINING, offset + 1);
        }
    }

    @Override
    public boolean enterBinaryNode(BinaryNode node) {
        int offset = Token.descPosition(node.getToken());
        switch (node.tokenType()) {
            case NULLISHCOALESC -> reportToken(OPTIONAL_CHAINING, offset + 1);
            case ASSIGN_NULLCOAL -> {
                reportToken(OPTIONAL_CHAINING, offset + 1);
                reportToken(LOGICAL_ASSIGNMENT, offset + 2);
            }
            case ASSIGN_AND, ASSIGN_OR -> reportToken(LOGICAL_ASSIGNMENT, offset + 2);
            default -> {}
        }
        if (node.isTokenType(TokenType.IN) && startsWithPrivateName(node.getLhs())) {
            report(CLASS_FIELDS, node.getLhs().getStart(), INVALID_TOKEN);
            report(PRIVATE_IN, node.getLhs().getStart(), "Unexpected identifier");
        }
        return true;
    }

    private boolean startsWithPrivateName(Node node) {
        return node instanceof IdentNode && text.startsWith("#", node.getStart());
    }

    @Override
    public boolean enterUnaryNode(UnaryNode node) {
        if (node.isTokenType(TokenType.AWAIT) && isTopLevel()) {
            report(TOP_LEVEL_AWAIT, node.getStart(), "Unexpected reserved word");
        }
        return true;
    }

    private boolean isTopLevel() {
        FunctionNode function = getLexicalContext().getCurrentFunction();
        return function != null && function.isModule();
    }

    @Override
    public boolean enterClassNode(ClassNode node) {
        reportDecorators(node.getDecorators());
        return true;
    }

    private void reportDecorators(List<? extends Node> decorators) {
        if (decorators != null && !decorators.isEmpty()) {
            int offset = text.lastIndexOf('@', decorators.get(0).getStart());
            report(NEVER, offset, INVALID_TOKEN);
        }
    }

    @Override
    public boolean enterClassElement(ClassElement element) {
        if (element.isClassStaticBlock()) {
            reportToken(STATIC_BLOCKS, text.indexOf('{', element.getStart()));
            return true;
        }
        reportDecorators(element.getDecorators());
        int afterKey = element.getKey().getFinish();
        if (element.isPrivate()) {
            report(CLASS_FIELDS, element.getKey().getStart(), INVALID_TOKEN);
            if (element.isMethodOrAccessor()) {
                reportNext(PRIVATE_METHODS, afterKey);
            }
        } else if (element.isAutoAccessor()) {
            reportNext(NEVER, element.getKey().getStart());
        } else if (element.isClassField()) {
            reportNext(CLASS_FIELDS, afterKey);
        }
        return true;
    }

    @Override
    public boolean enterLiteralNode(LiteralNode<?> node) {
        if (node.getValue() instanceof Lexer.RegexToken regex) {
            checkRegExp(node.getStart(), regex);
        } else if (isNumber(node) && isSeparated(node)) {
            report(NUMERIC_SEPARATORS, node.getStart(), INVALID_TOKEN);
        }
        return true;
    }

    private static boolean isNumber(LiteralNode<?> node) {
        return node.getValue() instanceof Number;
    }

    private boolean isSeparated(Node node) {
        return text.substring(node.getStart(), node.getFinish()).indexOf('_') >= 0;
    }

    private void checkRegExp(int offset, Lexer.RegexToken regex) {
        String pattern = regex.getExpression();
        String flags = regex.getOptions();
        String invalid = "Invalid regular expression: /" + pattern + "/: ";
        if (flags.contains("d")) {
            report(MATCH_INDICES, offset, "Invalid regular expression flags");
        }
        if (flags.contains("v")) {
            report(UNICODE_SETS, offset, "Invalid regular expression flags");
        }
        if (MODIFIERS.matcher(pattern).find()) {
            report(REGEXP_MODIFIERS, offset, invalid + "Invalid group");
        }
        if (repeatsName(pattern)) {
            report(REPEATED_NAMES, offset, invalid + "Duplicate capture group name");
        }
    }

    private static boolean repeatsName(String pattern) {
        Set<String> names = new HashSet<>();
        return GROUP_NAME.matcher(pattern).results().anyMatch(found -> !names.add(found.group(1)));
    }
}
