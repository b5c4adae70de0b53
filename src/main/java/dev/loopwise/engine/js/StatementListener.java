package dev.loopwise.engine.js;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventListener;
import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.JSException;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.Optional;

/**
 * Gives the errors of the language V8's words, on their way out of the statement that threw them,
 * so before the program can see them. Errors that the program made itself are left alone.
 */
final class StatementListener implements ExecutionEventListener {
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
        // A RangeError may mean that the stack is full: then there is no room to do anything.
        if (thrown instanceof JSException error
                && error.getErrorType() != JSErrorType.RangeError
                && error.getErrorObjectLazy() == null) {
            translate(context, error);
        }
    }

    private static void translate(EventContext context, JSException error) {
        ErrorWords.Place place =
                new ErrorWords.Place(
                        context.getInstrumentedSourceSection().getCharacters().toString(),
                        context.getInstrumentedSourceSection().getSource().getCharacters());
        Optional<String> message =
                ErrorWords.ofRuntimeError(error.getRawMessage(), place, Internals.release());
        message.ifPresent(
                text ->
                        JSObject.set(
                                (JSDynamicObject) error.getErrorObject(),
                                Strings.fromJavaString("message"),
                                Strings.fromJavaString(text)));
    }
}
