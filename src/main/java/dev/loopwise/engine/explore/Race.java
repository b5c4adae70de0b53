package dev.loopwise.engine.explore;

import dev.loopwise.engine.Operation;
import dev.loopwise.engine.Operation.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Two operations of a program that are called back for in either order, which changes what it
 * prints.
 *
 * @param first the one that the program asks for at the earlier line
 * @param second the other one
 */
public record Race(Side first, Side second) {
    /**
     * An operation as the author of a program knows it.
     *
     * @param kind what it is
     * @param line of the program at which it was asked for; 0 when no line of it is known
     */
    public record Side(Kind kind, int line) {
        private static Side of(Operation operation) {
            return new Side(operation.kind(), operation.line());
        }

        /** What it is as a word, such as {@code file-work}. */
        public String word() {
            return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Where two runs part; empty when one of them only goes on for longer. */
    static Optional<Race> between(List<Operation> one, List<Operation> other) {
        for (int index = 0; index < Math.min(one.size(), other.size()); index++) {
            if (!one.get(index).equals(other.get(index))) {
                Side first = Side.of(one.get(index));
                Side second = Side.of(other.get(index));
                return Optional.of(
                        first.line() <= second.line()
                                ? new Race(first, second)
                                : new Race(second, first));
            }
        }
        return Optional.empty();
    }

    /** Why neither of them has to come first, as a sentence. */
    public String reason() {
        if (has(Kind.SYNC_CALL)) {
            return "A thread of the pool works on the same thing meanwhile, and may have come to it"
                    + " by then or not.";
        }
        if (has(Kind.TIMER) && has(Kind.IMMEDIATE)) {
            return "The timer may or may not be due when the loop comes by, and the immediate does"
                    + " not wait for it.";
        }
        if (has(Kind.TIMER) && first.kind() == second.kind()) {
            return "Their delays are so close that it depends on how fast the program got from one"
                    + " to the other.";
        }
        if (has(Kind.TIMER) && (isOpen(first) || isOpen(second))) {
            return "How long the work takes is open, so it may be done before the timer is due or"
                    + " after.";
        }
        if (isOnPool(first) && isOnPool(second)) {
            return "Threads of the pool work at the same time, and either may be done first.";
        }
        if (has(Kind.IMMEDIATE) && (isOpen(first) || isOpen(second))) {
            return "The work may or may not be done when the loop polls, which it does just before"
                    + " its immediates.";
        }
        return "No rule of Node says which of them comes first.";
    }

    private boolean has(Kind kind) {
        return first.kind() == kind || second.kind() == kind;
    }

    /** How long it takes is not decided by the program. */
    private static boolean isOpen(Side side) {
        return isOnPool(side) || side.kind() == Kind.INPUT || side.kind() == Kind.MESSAGE;
    }

    private static boolean isOnPool(Side side) {
        return switch (side.kind()) {
            case FILE_WORK, CALCULATION, NAME_LOOKUP -> true;
            case TIMER, IMMEDIATE, TICK, INPUT, MESSAGE, SYNC_CALL, CLOSE -> false;
        };
    }
}
