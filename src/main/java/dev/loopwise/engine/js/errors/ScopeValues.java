package dev.loopwise.engine.js.errors;

import com.oracle.js.parser.TokenType;
import com.oracle.js.parser.ir.AccessNode;
import com.oracle.js.parser.ir.Expression;
import com.oracle.js.parser.ir.IdentNode;
import com.oracle.js.parser.ir.LiteralNode;
import com.oracle.js.parser.ir.UnaryNode;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.NodeLibrary;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Null;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.Optional;

/** The values of variables, and of what they hold, as an error left them. Runs no code. */
final class ScopeValues {
    private final Node node;
    private final Frame frame;

    /**
     * @param node a statement of the program
     * @param frame the call that runs it
     */
    ScopeValues(Node node, Frame frame) {
        this.node = node;
        this.frame = frame;
    }

    Optional<Object> of(Expression expression) {
        if (expression instanceof IdentNode name) {
            return ofName(name);
        } else if (expression instanceof LiteralNode<?> literal && !literal.isArray()) {
            return ofLiteral(literal);
        } else if (expression instanceof AccessNode access && !access.isPrivate()) {
            return of(access.getBase()).flatMap(base -> property(base, access.getProperty()));
        } else if (expression instanceof UnaryNode minus && minus.isTokenType(TokenType.SUB)) {
            return of(minus.getExpression()).map(ScopeValues::negated);
        }
        return Optional.empty();
    }

    private static Object negated(Object value) {
        return value instanceof Number number ? (Object) (-number.doubleValue()) : value;
    }

    private static Optional<Object> ofLiteral(LiteralNode<?> literal) {
        if (literal.isString()) {
            return Optional.of(Strings.fromJavaString(literal.getString()));
        }
        Object value = literal.getValue();
        if (value == null) {
            return Optional.of(Null.instance);
        }
        return value instanceof Number || value instanceof Boolean
                ? Optional.of(value)
                : Optional.empty();
    }

    private Optional<Object> ofName(IdentNode name) {
        if (name.getName().equals("undefined")) {
            return Optional.of(Undefined.instance);
        }
        try {
            return name.isThis() ? receiver() : variable(name.getName());
        } catch (InteropException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Object> receiver() throws InteropException {
        NodeLibrary nodes = NodeLibrary.getUncached();
        if (!nodes.hasReceiverMember(node, frame)) {
            return Optional.empty();
        }
        return variable(
                InteropLibrary.getUncached().asString(nodes.getReceiverMember(node, frame)));
    }

    private Optional<Object> variable(String name) throws InteropException {
        NodeLibrary nodes = NodeLibrary.getUncached();
        if (!nodes.hasScope(node, frame)) {
            return Optional.empty();
        }
        Object scope = nodes.getScope(node, frame, true);
        InteropLibrary members = InteropLibrary.getUncached();
        return members.isMemberReadable(scope, name)
                ? Optional.of(members.readMember(scope, name))
                : property(JSRealm.get(null).getGlobalObject(), name);
    }

    /** A plain property; an accessor could run code. */
    static Optional<Object> property(Object base, String name) {
        Object holder = base;
        while (holder instanceof JSDynamicObject object && object instanceof JSObject) {
            PropertyDescriptor own = JSObject.getOwnProperty(object, Strings.fromJavaString(name));
            if (own != null) {
                return own.isDataDescriptor() ? Optional.of(own.getValue()) : Optional.empty();
            }
            holder = JSObject.getPrototype(object);
        }
        return base instanceof JSObject ? Optional.of(Undefined.instance) : Optional.empty();
    }
}
