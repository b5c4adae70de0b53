package dev.loopwise.engine.js;

import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventListener;
import com.oracle.truffle.js.runtime.Errors;

/**
 * Ends a recursion at about the depth at which Node does, long before the thread's own stack is
 * full: near its end there is no room to end a run, and a program that catches every overflow could
 * not be stopped.
 */
final class CallDepthListener implements ExecutionEventListener {
    /** Node 24 allows 12,500 calls of a function without variables, and fewer of larger ones. */
    private static final int MAX_DEPTH = 10_000;

    @Override
    public void onEnter(EventContext context, VirtualFrame frame) {
        // A call that ends by an exception is no safepoint, and some programs have no other calls.
        TruffleSafepoint.poll(context.getInstrumentedNode());
        enter(context);
    }

    private static void enter(EventContext context) {
        if (SnippetThread.enterCall() > MAX_DEPTH) {
            throw Errors.createRangeErrorStackOverflow(null, context.getInstrumentedNode());
        }
    }

    @Override
    public void onReturnValue(EventContext context, VirtualFrame frame, Object result) {
        if (SnippetThread.returnFrom(context.getInstrumentedNode())) {
            BuiltinGuard.checkElements(ArrayLikes.toLong(result));
        }
    }

    @Override
    public void onReturnExceptional(EventContext context, VirtualFrame frame, Throwable thrown) {
        SnippetThread.leaveCall();
    }

    @Override
    public void onYield(EventContext context, VirtualFrame frame, Object value) {
        SnippetThread.leaveCall();
    }

    @Override
    public void onResume(EventContext context, VirtualFrame frame) {
        enter(context);
    }
}
