package dev.loopwise.engine.explore.model;

/** A mistake that the model can make on purpose. */
enum Bug {
    NONE,
    /** Ticks and promise jobs wait for the end of the phase, as they did before Node 11. */
    DRAINS_ONCE_A_PHASE,
    /** Promise jobs come before ticks. */
    PROMISES_BEFORE_TICKS,
    /** The check phase comes before the poll phase. */
    CHECKS_BEFORE_POLL,
    /** What an immediate queues runs in the same check phase. */
    IMMEDIATES_JOIN_THE_PHASE,
    /** The pool has one thread too many. */
    ONE_THREAD_MORE,
    /** A free thread takes the newest work. */
    NEWEST_WORK_FIRST,
    /** A poll phase tells of one piece of work only. */
    ONE_EVENT_A_POLL,
    /** The loop looks for timers before the poll phase only, and not before the first turn. */
    NO_TIMERS_BEFORE_THE_FIRST_TURN,
    /** A pass over the timers ends after the first list. */
    ONE_LIST_A_PASS,
    /** Timers come in the order in which they were set. */
    TIMERS_BY_AGE
}
