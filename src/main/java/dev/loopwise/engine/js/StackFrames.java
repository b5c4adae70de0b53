package dev.loopwise.engine.js;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.runtime.GraalJSException;
import com.oracle.truffle.js.runtime.GraalJSException.JSStackTraceElement;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSError;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.loopwise.engine.js.errors.ErrorTranslator;

/** Where the frames of a stack trace are, and where an uncaught error was thrown. */
final class StackFrames {
    private final ErrorTranslator errors;
    private Throwable lastThrown;
    private Object[] lastPlace;

    StackFrames(ErrorTranslator errors) {
        this.errors = errors;
    }

    /**
     * {@code [line, column, file]} of a call site in a program; undefined for one of the engine.
     */
    Object place(Object[] arguments) {
        Object element =
                JSObjectUtil.getHiddenProperty(
                        (JSDynamicObject) arguments[0], JSError.STACK_TRACE_ELEMENT_PROPERTY_NAME);
        if (!(element instanceof JSStackTraceElement frame)
                || !(frame.getFunction() instanceof JSFunctionObject function)) {
            return Undefined.instance;
        }
        SourceSection section =
                ((RootCallTarget) JSFunction.getFunctionData(function).getCallTarget())
                        .getRootNode()
                        .getSourceSection();
        return section == null || !SnippetInstrument.isProgram(section.getSource())
                ? Undefined.instance
                : array(placeOf(frame, section.getSource()));
    }

    private Object[] placeOf(JSStackTraceElement frame, Source source) {
        if (frame.isAsync()) {
            int offset = errors.awaitAround(source, frame.getPosition());
            return at(source, offset);
        }
        return place(source, frame.getPosition(), frame.getCharLength());
    }

    /** The name of the class whose static method a call site is in; undefined for any other. */
    static Object owner(Object[] arguments) {
        Object element =
                JSObjectUtil.getHiddenProperty(
                        (JSDynamicObject) arguments[0], JSError.STACK_TRACE_ELEMENT_PROPERTY_NAME);
        boolean isStatic =
                element instanceof JSStackTraceElement frame
                        && frame.getThis() instanceof JSFunctionObject;
        return isStatic
                ? JSFunction.getName((JSFunctionObject) ((JSStackTraceElement) element).getThis())
                : Undefined.instance;
    }

    private Object[] place(Source source, int begin, int length) {
        int offset = errors.placeIn(source, begin, length);
        return at(source, offset);
    }

    private static Object[] at(Source source, int offset) {
        return new Object[] {
            source.getLineNumber(offset),
            source.getColumnNumber(offset),
            Strings.fromJavaString(source.getName())
        };
    }

    /** Remembers the statement by which an exception came, the first time it is seen. */
    void noteThrown(Throwable thrown, Node statement) {
        // An error that is thrown again comes as the same exception.
        SourceSection here = statement.getEncapsulatingSourceSection();
        boolean isThrow = here != null && here.getCharacters().toString().startsWith("throw");
        if (!(thrown instanceof GraalJSException error) || thrown == lastThrown && !isThrow) {
            return;
        }
        lastThrown = thrown;
        if (isThrow) {
            lastPlace = at(here.getSource(), here.getCharIndex());
            return;
        }
        Node location = error.getLocation();
        SourceSection section = location == null ? here : location.getEncapsulatingSourceSection();
        boolean isOurs = section != null && SnippetInstrument.isProgram(section.getSource());
        lastPlace =
                isOurs
                        ? place(
                                section.getSource(),
                                section.getCharIndex(),
                                section.getCharLength())
                        : new Object[] {0, 0, Strings.EMPTY_STRING};
    }

    /**
     * {@code [line, column, file]} of the statement that threw a value last; {@code [0, 0, '']} for
     * one outside the program, undefined when something else was thrown last.
     */
    Object thrownPlace(Object[] arguments) {
        boolean isLast =
                lastThrown instanceof GraalJSException error
                        && error.getErrorObject() == arguments[0];
        return isLast ? array(lastPlace) : Undefined.instance;
    }

    private static Object array(Object[] elements) {
        JSRealm realm = JSRealm.get(null);
        return JSArray.createConstant(realm.getContext(), realm, elements.clone());
    }
}
