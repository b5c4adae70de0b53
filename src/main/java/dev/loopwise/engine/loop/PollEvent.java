package dev.loopwise.engine.loop;

/**
 * Something the poll phase waits for: finished pool work, or input and output.
 *
 * <p>When its moment comes {@code finish} is called at once, whatever the loop is doing; its
 * callback runs in the next poll phase.
 */
public final class PollEvent {
    final Moment moment;
    final Runnable finish;
    final Callback callback;
    boolean refed;
    boolean settled;

    /**
     * @param moment when it happens
     * @param finish what happens then, outside of the program
     * @param callback what the program is told in the poll phase
     * @param refed whether it keeps the loop alive
     */
    public PollEvent(Moment moment, Runnable finish, Callback callback, boolean refed) {
        this.moment = moment;
        this.finish = finish;
        this.callback = callback;
        this.refed = refed;
    }
}
