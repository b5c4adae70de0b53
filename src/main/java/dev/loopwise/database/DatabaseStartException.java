package dev.loopwise.database;

/** The embedded database cannot start; the message tells a person what to do. */
public final class DatabaseStartException extends Exception {
    DatabaseStartException(String message) {
        super(message);
    }

    DatabaseStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
