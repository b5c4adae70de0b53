package dev.loopwise.engine.explore.model;

import java.util.List;

/** A mistake that the model can make on purpose. */
enum Bug {
    NONE,
    /** Ticks and promise jobs wait for the end of the phase, as they did before Node 11. */
    DRAINS_ONCE_A_PHASE(Kind.TICK, Kind.PROMISE, Kind.IMMEDIATE),
    /** Promise jobs come before ticks. */
    PROMISES_BEFORE_TICKS(Kind.TICK, Kind.PROMISE),
    /** The check phase comes before the poll phase. */
    CHECKS_BEFORE_POLL(Kind.STAT, Kind.IMMEDIATE),
    /** What an immediate queues runs in the same check phase. */
    IMMEDIATES_JOIN_THE_PHASE(Kind.STAT, Kind.IMMEDIATE),
    /** The pool has one thread too many. */
    ONE_THREAD_MORE(Kind.STAT, Kind.IMMEDIATE),
    /** A free thread takes the newest work. */
    NEWEST_WORK_FIRST(Kind.STAT),
    /** Slow work may take all threads, not half of them. */
    LOOKUPS_ON_ALL_THREADS(Kind.LOOKUP, Kind.STAT),
    /** A poll phase tells of one piece of work only. */
    ONE_EVENT_A_POLL(Kind.STAT, Kind.IMMEDIATE),
    /** The loop looks for timers before the poll phase only, and not before the first turn. */
    NO_TIMERS_BEFORE_THE_FIRST_TURN(Kind.TIMER_1, Kind.IMMEDIATE),
    /** A pass over the timers ends after the first list. */
    ONE_LIST_A_PASS(Kind.TIMER_1, Kind.TIMER_2, Kind.IMMEDIATE),
    /** Timers come in the order in which they were set. */
    TIMERS_BY_AGE(Kind.TIMER_1, Kind.TIMER_2);

    private final List<Kind> kinds;

    Bug(Kind... kinds) {
        this.kinds = List.of(kinds);
    }

    /** Of what a program is made that shows it. */
    List<Kind> kinds() {
        return kinds;
    }
}
