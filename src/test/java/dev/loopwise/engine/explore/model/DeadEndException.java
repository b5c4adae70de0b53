package dev.loopwise.engine.explore.model;

/** What was picked cannot happen together. */
final class DeadEndException extends RuntimeException {
    private static final long serialVersionUID = 1;

    DeadEndException() {
        super(null, null, false, false);
    }
}
