package dev.loopwise.cli;

/** A file that cannot be taken as a program; the message is for the person who named it. */
final class UnreadableFileException extends Exception {
    UnreadableFileException(String message) {
        super(message);
    }
}
