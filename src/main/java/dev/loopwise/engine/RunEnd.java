package dev.loopwise.engine;

/** How a run ended. */
public enum RunEnd {
    /** Nothing was left to do, as when a Node process exits by itself. */
    DRAINED,
    /** The snippet called {@code process.exit}. */
    EXITED,
    /** An error or a rejection was not handled. */
    UNCAUGHT,
    /** The source could not be parsed; {@link Run#problem()} has the place. */
    SYNTAX_ERROR,
    /** Whoever {@linkplain Steering steered} the run had seen enough. */
    ABANDONED,
    /** More statements were executed, or callbacks run, than {@link RunLimits} allow. */
    STATEMENT_LIMIT,
    /** More real time passed than {@link RunLimits} allow. */
    TIME_LIMIT,
    /** More memory was allocated than {@link RunLimits} allow. */
    MEMORY_LIMIT,
    /** More was printed than {@link RunLimits} allow. */
    OUTPUT_LIMIT,
    /** The source is longer than {@link RunLimits} allow; nothing was run. */
    SOURCE_LIMIT;

    /** Whether the run was cut short by a limit, so that its output may be incomplete. */
    public boolean isLimit() {
        return switch (this) {
            case DRAINED, EXITED, UNCAUGHT, SYNTAX_ERROR, ABANDONED -> false;
            case STATEMENT_LIMIT, TIME_LIMIT, MEMORY_LIMIT, OUTPUT_LIMIT, SOURCE_LIMIT -> true;
        };
    }
}
