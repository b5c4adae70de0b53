package dev.loopwise.engine.js;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject.Unbound;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a program can tell work of the pool by. Equal ones are those that it cannot tell apart: each
 * of them asks for the same, and what is called back does the same.
 *
 * @param callback the program's function
 * @param request what is asked for: values of JavaScript, objects by their identity
 */
record Likeness(Callee callback, List<Object> request) {
    /** A function that cannot get hold of itself: it has no name, nor {@code arguments.callee}. */
    private static final Pattern NAMELESS =
            Pattern.compile(
                    "(async\\s*)?(function\\s*\\((?!.*(arguments|eval))|\\(|[\\w$]+\\s*=>).*",
                    Pattern.DOTALL);

    /** A function that cannot get at what it is called with. */
    private static final Pattern TAKES_NOTHING =
            Pattern.compile(
                    "(async\\s*)?(\\(\\s*\\)\\s*=>"
                            + "|function\\s*\\w*\\s*\\(\\s*\\)(?!.*(arguments|eval))).*",
                    Pattern.DOTALL);

    /**
     * The likeness of work.
     *
     * @param callback the program's function
     * @param name what is done
     * @param given what it is done with
     * @param onlyReads whether it changes nothing: then a callback that takes nothing cannot tell
     *     what was done
     */
    static Likeness of(Object callback, Object name, Object[] given, boolean onlyReads) {
        Callee callee = new Callee(callback);
        return new Likeness(
                callee,
                onlyReads && callee.takesNothing()
                        ? List.of()
                        : Stream.concat(Stream.of(name), Stream.of(given)).toList());
    }

    /** A function of the program; equal to those that do the same wherever they are called. */
    record Callee(Object function) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Callee callee
                    && (function == callee.function
                            || function instanceof Unbound one
                                    && callee.function instanceof Unbound two
                                    && areAlike(one, two));
        }

        /** Code that does not know its function does the same when it has the same variables. */
        private static boolean areAlike(Unbound one, Unbound two) {
            return one.getLexicalThis() == two.getLexicalThis()
                    && (isOneClosure(one, two) || areOneText(one, two))
                    && NAMELESS.matcher(text(one)).matches();
        }

        private static boolean isOneClosure(Unbound one, Unbound two) {
            return one.getFunctionData() == two.getFunctionData()
                    && one.getEnclosingFrame() == two.getEnclosingFrame();
        }

        private static boolean areOneText(Unbound one, Unbound two) {
            return !JSFunction.needsParentFrame(one)
                    && !JSFunction.needsParentFrame(two)
                    && JSFunction.isStrict(one) == JSFunction.isStrict(two)
                    && text(one).equals(text(two))
                    && sourceOf(one) == sourceOf(two);
        }

        @Override
        public int hashCode() {
            return function instanceof Unbound one
                    ? text(one).hashCode()
                    : System.identityHashCode(function);
        }

        private boolean takesNothing() {
            return function instanceof Unbound one && TAKES_NOTHING.matcher(text(one)).matches();
        }

        private static String text(Unbound function) {
            SourceSection place = place(function);
            return place == null ? "" : place.getCharacters().toString();
        }

        private static Source sourceOf(Unbound function) {
            SourceSection place = place(function);
            return place == null ? null : place.getSource();
        }

        private static SourceSection place(Unbound function) {
            return ((RootCallTarget) JSFunction.getCallTarget(function))
                    .getRootNode()
                    .getSourceSection();
        }
    }
}
