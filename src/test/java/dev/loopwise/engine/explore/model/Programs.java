package dev.loopwise.engine.explore.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small programs at random. */
final class Programs {
    static final int MOST_OPERATIONS = 5;

    private static final List<Kind> WITHOUT_TIME =
            List.of(
                    Kind.TICK,
                    Kind.PROMISE,
                    Kind.IMMEDIATE,
                    Kind.IMMEDIATE,
                    Kind.STAT,
                    Kind.STAT,
                    Kind.RANDOM_BYTES);
    private static final List<Kind> WITHOUT_WORK =
            List.of(
                    Kind.TICK,
                    Kind.PROMISE,
                    Kind.IMMEDIATE,
                    Kind.IMMEDIATE,
                    Kind.TIMER_0,
                    Kind.TIMER_1,
                    Kind.TIMER_2,
                    Kind.TIMER_5);

    private static final List<Kind> COUNTING =
            List.of(
                    Kind.STAT,
                    Kind.STAT,
                    Kind.STAT,
                    Kind.RANDOM_BYTES,
                    Kind.IMMEDIATE,
                    Kind.TIMER_1,
                    Kind.TIMER_5);

    private static final List<Kind> MAKING =
            List.of(Kind.MAKE, Kind.MAKE, Kind.MAKE, Kind.STAT, Kind.IMMEDIATE, Kind.TIMER_1);

    private static final List<Kind> LOOKING_UP =
            List.of(Kind.LOOKUP, Kind.LOOKUP, Kind.LOOKUP, Kind.STAT, Kind.STAT, Kind.IMMEDIATE);

    private Programs() {}

    /** Ticks, promise jobs, immediates and work of the pool. */
    static Arbitrary<SmallProgram> withoutTimers() {
        return of(WITHOUT_TIME);
    }

    /** Much work of the pool that cannot be told apart, and what shows how far it has come. */
    static Arbitrary<SmallProgram> counting() {
        return of(COUNTING)
                .map(
                        program ->
                                new SmallProgram(
                                        program.operations(), program.threads(), Shown.CALLBACKS));
    }

    /** Work that makes directories, and callbacks that look how many there are. */
    static Arbitrary<SmallProgram> making() {
        return of(MAKING)
                .map(
                        program ->
                                new SmallProgram(
                                        program.operations(),
                                        program.threads(),
                                        Shown.DIRECTORIES));
    }

    /** Slow work of the pool among other work. */
    static Arbitrary<SmallProgram> lookingUp() {
        return of(LOOKING_UP);
    }

    /** Ticks, promise jobs, immediates and timers. */
    static Arbitrary<SmallProgram> withoutWork() {
        return of(WITHOUT_WORK);
    }

    /** Ticks, promise jobs and immediates, whose order the rules decide. */
    static Arbitrary<SmallProgram> deterministic() {
        return of(List.of(Kind.TICK, Kind.PROMISE, Kind.IMMEDIATE));
    }

    /** Everything. */
    static Arbitrary<SmallProgram> all() {
        return of(Arrays.stream(Kind.values()).filter(kind -> kind != Kind.MAKE).toList());
    }

    /** Operations of some kinds. */
    static Arbitrary<SmallProgram> of(List<Kind> kinds) {
        Arbitrary<Operation> operations =
                Combinators.combine(
                                Arbitraries.of(kinds),
                                Arbitraries.integers().between(0, MOST_OPERATIONS - 1))
                        .as(Operation::new);
        return Combinators.combine(
                        operations.list().ofMinSize(1).ofMaxSize(MOST_OPERATIONS),
                        Arbitraries.integers().between(1, 4))
                .as(
                        (list, threads) ->
                                new SmallProgram(withParentsBefore(list), threads, Shown.NOTHING));
    }

    private static List<Operation> withParentsBefore(List<Operation> operations) {
        List<Operation> kept = new ArrayList<>();
        for (Operation operation : operations) {
            int earlier = kept.size() + 1;
            kept.add(new Operation(operation.kind(), operation.parent() % earlier));
        }
        return kept;
    }
}
