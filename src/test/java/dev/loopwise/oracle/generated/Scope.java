package dev.loopwise.oracle.generated;

/**
 * What may be written at a place of a program.
 *
 * @param depth how deep it is nested, from 0
 * @param mayAwait whether it is in an async function or a module
 * @param mayYield whether it is in an async generator
 * @param macro what may be queued for later phases
 * @param slot the moment at which the code runs
 * @param link the link of the moment's chain that runs the code, from 0
 */
record Scope(int depth, boolean mayAwait, boolean mayYield, Macro macro, int slot, int link) {
    /** What code may queue for later phases without a race between them. */
    enum Macro {
        /** Ticks and promise jobs only. */
        NOTHING,
        /** Any number of immediates, and timers. */
        IMMEDIATES,
        /** One piece of pool work or one immediate after the other, and timers. */
        CHAIN
    }

    Scope inFunction(boolean async) {
        return new Scope(depth + 1, async, false, macro, slot, link);
    }

    Scope inGenerator() {
        return new Scope(depth + 1, true, true, Macro.NOTHING, slot, link);
    }

    /** A nested block of the same function. */
    Scope nested() {
        return new Scope(depth + 1, mayAwait, mayYield, macro, slot, link);
    }

    Scope with(Macro other) {
        return new Scope(depth, mayAwait, mayYield, other, slot, link);
    }

    Scope nextLink() {
        return new Scope(depth, mayAwait, mayYield, macro, slot, link + 1);
    }

    Scope at(int otherSlot, Macro other) {
        return new Scope(depth + 1, false, false, other, otherSlot, 0);
    }
}
