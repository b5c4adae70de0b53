package dev.loopwise.engine.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventListener;
import com.oracle.truffle.js.runtime.JSException;

/**
 * Gives the errors of the language V8's words, on their way out of the statement that threw them,
 * so before the program can see them. Errors that the program made itself are left alone.
 */
final class StatementListener implements ExecutionEventListener {
    private static final String STACK_FULL = "Maximum call stack size exceeded";

    @Override
    public void onEnter(EventContext context, VirtualFrame frame) {
        // Only errors matter.
    }

    @Override
    public void onReturnValue(EventContext context, VirtualFrame frame, Object result) {
        // Only errors matter.
    }

    @Override
    public void onReturnExceptional(EventContext context, VirtualFrame frame, Throwable thrown) {
        // At the end of the stack there is no room to do anything.
        if (thrown instanceof JSException error
                && error.getErrorObjectLazy() == null
                && !STACK_FULL.equals(error.getRawMessage())) {
            // Making the error object marks the error as seen by the innermost statement.
            error.getErrorObject();
            Internals.errors().translate(error, context.getInstrumentedNode(), frame);
        }
        Internals.frames().noteThrown(thrown, context.getInstrumentedNode());
    }
}
