package dev.loopwise.engine.js;

import java.util.concurrent.atomic.AtomicBoolean;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;

/**
 * The context of one run. Its program may still be running when it is closed, as after an endless
 * loop. The thread of the run and the one that ends it may both ask for that; only the first
 * closes, as two that close at a time get in each other's way.
 */
final class RunContext {
    private final Context context;
    private final AtomicBoolean closed = new AtomicBoolean();

    RunContext(Context context) {
        this.context = context;
    }

    Context context() {
        return context;
    }

    /** Closes the context, unless that has been asked for already. */
    void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            context.close(true);
        } catch (PolyglotException e) {
            // An internal error may follow one that has ended the run, of which that has told.
            if (!e.isCancelled() && !e.isExit() && !e.isInternalError()) {
                throw e;
            }
        }
    }

    /** Closes it from another thread, for a caller that must not wait. */
    void closeElsewhere() {
        Thread canceller = new Thread(this::close, "snippet-canceller");
        canceller.setDaemon(true);
        canceller.start();
    }
}
