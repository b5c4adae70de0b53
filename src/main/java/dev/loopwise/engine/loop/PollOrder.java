package dev.loopwise.engine.loop;

import dev.loopwise.engine.loop.PollEvent.Source;
import dev.loopwise.engine.time.Order;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/**
 * Which of two events one look at what has happened tells of first: the one that happened first,
 * but work of the pool that is done by then comes before messages, however old these are.
 *
 * <p>Source: libuv 1.51, src/unix/async.c {@code uv__async_io}, which goes through all handles that
 * are called from elsewhere in the order in which they were made; the loop makes the pool's before
 * there is any port.
 *
 * @param look when the loop looks; empty when nothing comes over a port
 */
record PollOrder(OptionalInt look) {
    /**
     * The order of the next events. What comes over descriptors as well is taken as it happened,
     * since ports and the pool share one of them.
     *
     * @param look when the loop looks, if a message wakes it up
     */
    static PollOrder of(List<PollEvent> waiting, ToIntFunction<PollEvent> look) {
        boolean isSimple = waiting.stream().noneMatch(e -> e.source == Source.DESCRIPTOR);
        return new PollOrder(
                waiting.stream()
                        .filter(event -> isSimple && event.source == Source.PORT)
                        .mapToInt(look)
                        .findFirst());
    }

    Order before(PollEvent one, PollEvent other) {
        if (look.isPresent() && one.source == Source.POOL && other.source == Source.PORT) {
            return Order.notBefore(one.instant, look.getAsInt());
        }
        if (look.isPresent() && one.source == Source.PORT && other.source == Source.POOL) {
            return Order.after(look.getAsInt(), other.instant);
        }
        return one.before(other);
    }
}
