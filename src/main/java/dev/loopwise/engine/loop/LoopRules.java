package dev.loopwise.engine.loop;

/**
 * What differs between releases of Node in how the loop turns.
 *
 * @param drainPerPhase whether ticks and promise jobs wait until a whole timer list or immediate
 *     queue has run, and until the first phase where the main script failed. Source: Node 11
 *     changelog, "timers: run nextTicks after each immediate and timer"; observed: Node 10
 * @param timersLast whether timers run at the end of an iteration. Source: libuv 1.45.0,
 *     src/unix/core.c {@code uv_run}
 * @param modulesRunInPoll whether a main module runs inside the poll phase. Observed: Node 12 to 20
 * @param pendingAfterPoll whether what the poll phase defers runs right after it, and not only in
 *     the next iteration. Source: libuv 1.44, src/unix/core.c {@code uv_run}
 * @param drainsBeforeCheck whether ticks and promise jobs that an uncaught error left behind run
 *     before the immediates of the check phase. Observed: Node 12 to 24
 * @param unrefedTimersAlone whether a timer that was unref'd once leaves the list of its duration.
 *     Source: Node 10, lib/timers.js {@code Timeout.prototype.unref}
 */
public record LoopRules(
        boolean drainPerPhase,
        boolean timersLast,
        boolean modulesRunInPoll,
        boolean pendingAfterPoll,
        boolean drainsBeforeCheck,
        boolean unrefedTimersAlone) {
    /** The rules of one release line, given by its major version. */
    public static LoopRules ofRelease(int major) {
        return new LoopRules(
                major < 11,
                major >= 20,
                major <= 20,
                major >= 18,
                major >= 11 && major < 26,
                major < 11);
    }
}
