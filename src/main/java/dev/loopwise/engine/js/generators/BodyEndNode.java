package dev.loopwise.engine.js.generators;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.NodeUtil;
import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.js.nodes.JavaScriptNode;
import com.oracle.truffle.js.nodes.access.JSReadFrameSlotNode;
import com.oracle.truffle.js.nodes.control.AbstractAwaitNode;
import com.oracle.truffle.js.nodes.control.ReturnNode.TerminalPositionReturnNode;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.UserScriptException;
import com.oracle.truffle.js.runtime.builtins.JSAsyncGeneratorObject;
import com.oracle.truffle.js.runtime.objects.AsyncGeneratorRequest;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.loopwise.engine.NodeRelease;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The statements of an async generator. Where they fall off their end without a {@code return}, V8
 * of Node 10 awaits undefined, and V8 of Node 12 answers the request that it is working on as if
 * the generator had been done before: a {@code throw} is rejected although the program has caught
 * it. Observed: Node 10.24 and 12.22; gone in 14.
 */
final class BodyEndNode extends AbstractAwaitNode {
    private static final int ENDS_AS_SPECIFIED_SINCE = 14;
    private static final int ANSWERS_REQUEST_SINCE = 12;

    /** Marks a generator that awaits its last value. */
    private static final HiddenKey ENDING = new HiddenKey("Ending");

    /** Stands for the undefined of a {@code return}; no program ever gets hold of it. */
    private static final Symbol RETURNED_UNDEFINED =
            Symbol.create(Strings.fromJavaString("returned undefined"));

    private static final int NO_STATE = -1;

    private final Supplier<NodeRelease> release;
    private boolean returnsAreMarked;

    BodyEndNode(
            JSContext context,
            JavaScriptNode statements,
            JSReadFrameSlotNode readAsyncContext,
            JSReadFrameSlotNode readResult,
            Supplier<NodeRelease> release) {
        super(context, NO_STATE, statements, readAsyncContext, readResult);
        this.release = release;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (release.get().atLeast(ENDS_AS_SPECIFIED_SINCE)) {
            return withoutMark(expression.execute(frame));
        }
        JSAsyncGeneratorObject generator = generator(frame);
        if (JSObjectUtil.hasHiddenProperty(generator, ENDING)) {
            return resumeAwait(frame);
        }
        markReturns();
        Object result = expression.execute(frame);
        return result == Undefined.instance ? end(frame, generator) : withoutMark(result);
    }

    private JSAsyncGeneratorObject generator(VirtualFrame frame) {
        Object[] asyncContext = (Object[]) readAsyncContextNode.execute(frame);
        return (JSAsyncGeneratorObject) asyncContext[1];
    }

    private Object end(VirtualFrame frame, JSAsyncGeneratorObject generator) {
        AsyncGeneratorRequest request = generator.getAsyncGeneratorQueue().peekFirst();
        if (!release.get().atLeast(ANSWERS_REQUEST_SINCE)) {
            return endAfter(Undefined.instance, frame, generator);
        }
        if (request.isThrow()) {
            throw UserScriptException.create(request.getCompletionValue(), this, 0);
        }
        return request.isReturn()
                ? endAfter(request.getCompletionValue(), frame, generator)
                : Undefined.instance;
    }

    private Object endAfter(Object value, VirtualFrame frame, JSAsyncGeneratorObject generator) {
        JSObjectUtil.putHiddenProperty(generator, ENDING, true);
        return suspendAwait(frame, value);
    }

    /** Makes a {@code return} at the end of the statements differ from none. */
    private void markReturns() {
        if (!returnsAreMarked) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            NodeUtil.findAllNodeInstances(expression, TerminalPositionReturnNode.class)
                    .forEach(node -> node.replace(new MarkedReturnNode(node)));
            returnsAreMarked = true;
        }
    }

    private static Object withoutMark(Object result) {
        return result == RETURNED_UNDEFINED ? Undefined.instance : result;
    }

    @Override
    protected JavaScriptNode copyUninitialized(Set<Class<? extends Tag>> materializedTags) {
        return new BodyEndNode(
                context,
                cloneUninitialized(expression, materializedTags),
                cloneUninitialized(readAsyncContextNode, materializedTags),
                cloneUninitialized(readAsyncResultNode, materializedTags),
                release);
    }

    private static final class MarkedReturnNode extends JavaScriptNode {
        @Child private JavaScriptNode returning;

        MarkedReturnNode(JavaScriptNode returning) {
            this.returning = returning;
        }

        @Override
        public Object execute(VirtualFrame frame) {
            Object result = returning.execute(frame);
            return result == Undefined.instance ? RETURNED_UNDEFINED : result;
        }

        @Override
        protected JavaScriptNode copyUninitialized(Set<Class<? extends Tag>> materializedTags) {
            return new MarkedReturnNode(cloneUninitialized(returning, materializedTags));
        }
    }
}
