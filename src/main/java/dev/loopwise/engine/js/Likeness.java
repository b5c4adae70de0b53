package dev.loopwise.engine.js;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject.Unbound;
import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a program can tell work of the pool by. Equal ones are those that it cannot tell apart: each
 * of them asks for the same, and what is called back does the same.
 *
 * @param callback the program's function
 * @param request what is asked for: values that never change
 */
record Likeness(Callee callback, List<Object> request) {
    /** An arrow function, which has neither {@code arguments} nor a home nor a name of its own. */
    private static final Pattern ARROW = arrow("(\\([^()'\"`/]*\\)|[\\w$]+)");

    private static final Pattern ARROW_THAT_TAKES_NOTHING = arrow("\\(\\s*\\)");

    /** Who is called can find out by this property which closure has called it. */
    private static final String CALLER = "caller";

    private static Pattern arrow(String parameters) {
        return Pattern.compile("(async\\b\\s*)?" + parameters + "\\s*=>.*", Pattern.DOTALL);
    }

    /**
     * The likeness of work; none when there may be no other like it.
     *
     * @param callback the program's function
     * @param name what is done
     * @param given what it is done with
     * @param onlyReads whether it changes nothing: then a callback that takes nothing cannot tell
     *     what was done
     * @param mayDiffer whether the same request may give something else a moment later, which a
     *     callback that takes nothing cannot tell either
     */
    static Optional<Likeness> of(
            Object callback, Object name, Object[] given, boolean onlyReads, boolean mayDiffer) {
        Callee callee = new Callee(callback);
        if (mayDiffer && !callee.is(ARROW_THAT_TAKES_NOTHING)) {
            return Optional.empty();
        }
        if (onlyReads && callee.is(ARROW_THAT_TAKES_NOTHING)) {
            return Optional.of(new Likeness(callee, List.of()));
        }
        // An object may be another one inside by the time of the next call.
        return Arrays.stream(given).anyMatch(JSObject.class::isInstance)
                ? Optional.empty()
                : Optional.of(
                        new Likeness(
                                callee, Stream.concat(Stream.of(name), Stream.of(given)).toList()));
    }

    /** A function of the program; equal to those that do the same wherever they are called. */
    record Callee(Object function) {
        /** Arrow functions of the same code do the same when they have the same variables. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Callee callee
                    && (function == callee.function
                            || function instanceof Unbound one
                                    && callee.function instanceof Unbound two
                                    && one.getFunctionData() == two.getFunctionData()
                                    && one.getEnclosingFrame() == two.getEnclosingFrame()
                                    && one.getLexicalThis() == two.getLexicalThis()
                                    && is(ARROW)
                                    && !mayBeSeenCalling());
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(
                    function instanceof Unbound one ? one.getFunctionData() : function);
        }

        private boolean is(Pattern kind) {
            return place().map(place -> kind.matcher(place.getCharacters()).matches())
                    .orElse(false);
        }

        private boolean mayBeSeenCalling() {
            return place().map(
                            place -> place.getSource().getCharacters().toString().contains(CALLER))
                    .orElse(true);
        }

        private Optional<SourceSection> place() {
            return function instanceof Unbound one
                            && JSFunction.getCallTarget(one) instanceof RootCallTarget target
                    ? Optional.ofNullable(target.getRootNode().getSourceSection())
                    : Optional.empty();
        }
    }
}
