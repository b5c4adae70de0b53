package dev.loopwise.engine.time;

/**
 * A bound between two instants of a {@link Timeline}.
 *
 * @param from an instant
 * @param to an instant that comes at least {@code leastNanos} after {@code from}
 * @param leastNanos when negative, {@code to} may come before {@code from}, by so much at most
 */
public record Order(int from, int to, long leastNanos) {
    /** {@code second} comes together with {@code first} or after it. */
    public static Order notBefore(int first, int second) {
        return new Order(first, second, 0);
    }

    /** {@code second} comes after {@code first}. */
    public static Order after(int first, int second) {
        return new Order(first, second, 1);
    }
}
