package dev.loopwise.engine.loop;

import dev.loopwise.engine.time.Order;
import java.util.Optional;

/**
 * Something the poll phase waits for: finished pool work, or input and output.
 *
 * <p>When it happens {@link Happening#happen()} is called at once; its callback runs in the next
 * poll phase.
 */
public final class PollEvent {
    /** What happens outside of the program. */
    public interface Happening {
        /** Something on another machine, or on none. */
        Happening ELSEWHERE = () -> {};

        /**
         * What is of the same kind as this and comes before it, so that it has to be done first.
         * Asked before {@link #doUnseen()}.
         */
        default Optional<PollEvent> mustFollow() {
            return Optional.empty();
        }

        /**
         * Does ahead of its time what can be done without the program, if it is of that kind.
         *
         * @return whether the program sees nothing of it, so that its order among other events
         *     makes no difference
         */
        default boolean doUnseen() {
            return false;
        }

        /** It happens. */
        void happen();
    }

    /** How the loop learns of it. */
    public enum Source {
        /** The thread pool, which is the first whose calls the loop takes. */
        POOL,
        /** A port, whose calls the loop takes after the pool's. */
        PORT,
        /** A descriptor of its own. */
        DESCRIPTOR
    }

    final int instant;
    final String name;
    final Source source;
    final Happening happening;
    final Callback callback;
    long number;
    boolean refed;
    boolean settled;

    /**
     * @param instant when it happens, an instant of the run's timeline
     * @param name what it is, in a {@link Choice}
     * @param source how the loop learns of it
     * @param happening what happens then, outside of the program
     * @param callback what the program is told in the poll phase
     * @param refed whether it keeps the loop alive
     */
    public PollEvent(
            int instant,
            String name,
            Source source,
            Happening happening,
            Callback callback,
            boolean refed) {
        this.instant = instant;
        this.name = name;
        this.source = source;
        this.happening = happening;
        this.callback = callback;
        this.refed = refed;
    }

    /** It happens before another event; of two that happen together the older one comes first. */
    Order before(PollEvent other) {
        return number < other.number
                ? Order.notBefore(instant, other.instant)
                : Order.after(instant, other.instant);
    }
}
