package dev.loopwise.engine.loop;

/** A piece of the program that the loop calls once, such as a timer's function. */
@FunctionalInterface
public interface Callback {
    /**
     * Calls it.
     *
     * @return whether it completed; {@code false} when it threw an error that an {@code
     *     uncaughtException} handler took, in which case nothing is drained after it
     */
    boolean call();
}
