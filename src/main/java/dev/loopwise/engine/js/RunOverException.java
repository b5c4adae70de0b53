package dev.loopwise.engine.js;

/** Leaves the loop when a run is over before the loop has drained. */
final class RunOverException extends RuntimeException {
    RunOverException() {
        super("The run is over.", null, false, false);
    }
}
