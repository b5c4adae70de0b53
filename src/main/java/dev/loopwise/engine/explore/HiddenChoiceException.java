package dev.loopwise.engine.explore;

/** A run that did not repeat itself: a bug of the engine, which decides something unasked. */
public final class HiddenChoiceException extends RuntimeException {
    HiddenChoiceException(SchedulePlan plan) {
        super("The schedule " + plan + " did not lead to the same run twice.");
    }
}
