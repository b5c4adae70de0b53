package dev.loopwise.engine.explore;

/** A schedule that does not fit the snippet: it decides something that the snippet does not ask. */
public final class UnknownScheduleException extends RuntimeException {
    UnknownScheduleException(SchedulePlan plan) {
        super("This program has no schedule " + plan + ".");
    }
}
