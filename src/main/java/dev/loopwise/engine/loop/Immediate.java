package dev.loopwise.engine.loop;

/** One {@code setImmediate}. */
public final class Immediate {
    final Callback callback;
    boolean refed = true;
    boolean done;

    public Immediate(Callback callback) {
        this.callback = callback;
    }
}
