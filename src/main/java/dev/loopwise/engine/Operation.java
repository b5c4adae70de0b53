package dev.loopwise.engine;

/**
 * Something that a program has asked for and that the loop calls back for, or a call that is done
 * at once and has to do with what others do meanwhile.
 *
 * @param number in the order in which the operations of a run began, from 1
 * @param kind what it is, such as {@code timer} or {@code fs}
 * @param line of the program at which it was asked for, from 1; 0 when no line of it is known
 */
public record Operation(int number, Kind kind, int line) {
    /** What a program can wait for. */
    public enum Kind {
        /** {@code setTimeout} or {@code setInterval}. */
        TIMER,
        /** {@code setImmediate}. */
        IMMEDIATE,
        /** {@code process.nextTick}. */
        TICK,
        /** Work on the file system, by the thread pool. */
        FILE_WORK,
        /** Work of {@code crypto} or {@code zlib}, by the thread pool. */
        CALCULATION,
        /** Looking up a name, by the thread pool. */
        NAME_LOOKUP,
        /** A connection, a signal or standard input, and what comes over it. */
        INPUT,
        /** A message to a port. */
        MESSAGE,
        /** A call that is done at once, such as {@code readFileSync}. */
        SYNC_CALL,
        /** The closing of a handle, or what the loop has put off. */
        CLOSE
    }
}
