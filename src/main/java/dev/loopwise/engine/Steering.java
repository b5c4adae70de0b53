package dev.loopwise.engine;

import dev.loopwise.engine.loop.Choice;
import dev.loopwise.engine.loop.Schedule;
import dev.loopwise.engine.loop.Step;
import java.util.Set;

/**
 * Follows one run: decides what the rules of Node leave open, and may end the run early. Called on
 * the thread of the run only.
 */
@FunctionalInterface
public interface Steering extends Schedule {
    @Override
    int choose(Choice choice);

    /**
     * Which steps of the library are told apart, although the program sees only what comes of all
     * of them. That takes more choices, so it is for runs that {@linkplain #need need} it.
     */
    default Set<Step> steps() {
        return Set.of();
    }

    /**
     * Whether the run may go on, asked whenever something was printed. One that may not ends {@link
     * RunEnd#ABANDONED}.
     *
     * @param stdout all that was written to standard output so far
     */
    default boolean goesOn(CharSequence stdout) {
        return true;
    }

    /** Whether to tell which operations are called back for, which costs the run a little. */
    default boolean follows() {
        return false;
    }

    /** An operation that {@linkplain #follows() is followed} is called back for now. */
    default void calls(Operation operation) {}

    /**
     * An operation that {@linkplain #follows() is followed} comes to what it shares with others.
     */
    default void touches(Operation operation) {}

    /** What the program sees of time and chance. */
    default Readings readings() {
        return Readings.USUAL;
    }
}
