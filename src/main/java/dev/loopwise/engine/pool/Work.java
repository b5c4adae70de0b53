package dev.loopwise.engine.pool;

import dev.loopwise.engine.loop.Callback;
import dev.loopwise.engine.loop.Step;
import dev.loopwise.engine.time.Span;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A request for one thread of the pool.
 *
 * @param name what it is, such as {@code fs}
 * @param span how long a thread is busy with it
 * @param slow whether it is slow input or output, such as {@code getaddrinfo}, of which at most
 *     half of the threads take care
 * @param perform what the thread does
 * @param step what it is for work that may be one step of several
 * @param done what the program is told in the poll phase
 * @param likeness equal for pieces of work that the program cannot tell apart, whichever of them
 *     ends first; empty for one that has no like
 * @param parts how often {@code perform} is to run until all is done, which others can tell apart
 * @param touches what it has to do with as things are when it is asked; empty when it has nothing
 *     to do with other work
 */
public record Work(
        String name,
        Span span,
        boolean slow,
        Runnable perform,
        Optional<Hidden> step,
        Callback done,
        Optional<Object> likeness,
        int parts,
        Optional<Supplier<Footprint>> touches) {
    /**
     * A step of the library of which the program may see nothing.
     *
     * @param isUnseen whether that is so, asked once it was performed
     */
    public record Hidden(Step step, BooleanSupplier isUnseen) {}

    /**
     * Whether another one takes as long, and the program cannot tell which of them it is told of.
     */
    boolean isLike(Work other) {
        return likeness.isPresent()
                && likeness.equals(other.likeness)
                && span.equals(other.span)
                && slow == other.slow;
    }
}
