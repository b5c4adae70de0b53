package dev.loopwise.engine.js.generators;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.js.nodes.JavaScriptNode;
import com.oracle.truffle.js.nodes.access.JSReadFrameSlotNode;
import com.oracle.truffle.js.nodes.control.AbstractAwaitNode;
import com.oracle.truffle.js.nodes.control.ResumableNode;
import com.oracle.truffle.js.nodes.control.YieldException;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.objects.Completion;
import dev.loopwise.engine.NodeRelease;
import java.util.Set;
import java.util.function.Supplier;

/**
 * {@code yield*} in an async generator. Up to Node 18 it awaits every value that it passes on, and
 * hands a rejection to the inner iterator's {@code throw}. Source: ECMAScript 2018, 25.5.3.7
 * AsyncGeneratorYield, step 5, and 14.4.14 YieldExpression; the await is gone since ECMAScript
 * 2023.
 *
 * <p>The delegation itself is a node of GraalJS, which shares its state with this one.
 */
final class AwaitedDelegationNode extends AbstractAwaitNode implements ResumableNode.WithIntState {
    private static final int PASSES_ON_AT_ONCE_SINCE = 20;

    /** Added to the delegation's own state while a value that it passes on is awaited. */
    private static final int AWAITING = 1 << 8;

    private final Supplier<NodeRelease> release;

    AwaitedDelegationNode(
            JSContext context,
            int stateSlot,
            JavaScriptNode delegation,
            JSReadFrameSlotNode readAsyncContext,
            JSReadFrameSlotNode readAsyncResult,
            Supplier<NodeRelease> release) {
        super(context, stateSlot, delegation, readAsyncContext, readAsyncResult);
        this.release = release;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        int state = getStateAsInt(frame, stateSlot);
        if ((state & AWAITING) != 0) {
            setStateAsInt(frame, stateSlot, state - AWAITING);
            Completion awaited = (Completion) readAsyncResultNode.execute(frame);
            if (awaited.isNormal()) {
                throw new YieldException(awaited.getValue());
            }
        }
        return delegate(frame);
    }

    private Object delegate(VirtualFrame frame) {
        try {
            return expression.execute(frame);
        } catch (YieldException suspension) {
            if (suspension.isAwait() || release.get().atLeast(PASSES_ON_AT_ONCE_SINCE)) {
                throw suspension;
            }
            setStateAsInt(frame, stateSlot, AWAITING + getStateAsInt(frame, stateSlot));
            return suspendAwait(frame, suspension.getResult());
        }
    }

    @Override
    protected JavaScriptNode copyUninitialized(Set<Class<? extends Tag>> materializedTags) {
        return new AwaitedDelegationNode(
                context,
                stateSlot,
                cloneUninitialized(expression, materializedTags),
                cloneUninitialized(readAsyncContextNode, materializedTags),
                cloneUninitialized(readAsyncResultNode, materializedTags),
                release);
    }
}
