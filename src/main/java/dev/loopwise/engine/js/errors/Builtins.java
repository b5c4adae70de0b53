package dev.loopwise.engine.js.errors;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.runtime.GraalJSException.JSStackTraceElement;
import com.oracle.truffle.js.runtime.JSException;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import java.util.Optional;

/** Which function of the language itself an error came from. */
final class Builtins {
    private Builtins() {}

    /** The innermost frame, if it is that of a built-in. */
    static Optional<JSStackTraceElement> firstOf(JSException error) {
        JSStackTraceElement[] frames = error.getJSStackTrace();
        return frames.length > 0 && isBuiltin(frames[0])
                ? Optional.of(frames[0])
                : Optional.empty();
    }

    /** The call inside a statement of the program by which the error came; else the statement. */
    static SourceSection callIn(SourceSection statement, JSException error) {
        for (JSStackTraceElement frame : error.getJSStackTrace()) {
            if (!isBuiltin(frame)) {
                return isWithin(statement, frame)
                        ? statement
                                .getSource()
                                .createSection(frame.getPosition(), frame.getCharLength())
                        : statement;
            }
        }
        return statement;
    }

    private static boolean isWithin(SourceSection statement, JSStackTraceElement frame) {
        int position = frame.getPosition();
        return statement.getSource().getName().equals(Strings.toJavaString(frame.getFileName()))
                && position >= 0
                && position + frame.getCharLength() <= statement.getSource().getLength();
    }

    static boolean isBuiltin(JSStackTraceElement frame) {
        return frame.getFunction() instanceof JSFunctionObject function
                && JSFunction.isBuiltin(function);
    }

    /** Its full name, such as {@code Array.prototype.map}. */
    static String nameOf(JSStackTraceElement frame) {
        JSFunctionObject function = (JSFunctionObject) frame.getFunction();
        RootNode root =
                ((RootCallTarget) JSFunction.getFunctionData(function).getCallTarget())
                        .getRootNode();
        return String.valueOf(root.getName());
    }
}
