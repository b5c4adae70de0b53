package dev.loopwise.engine.pool;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many threads a pool has.
 *
 * <p>Source: libuv 1.51, src/threadpool.c {@code init_threads}.
 */
public final class PoolSize {
    /** The environment variable that sets the number of threads. */
    public static final String VARIABLE = "UV_THREADPOOL_SIZE";

    private static final int DEFAULT = 4;
    private static final int MOST = 1024;
    private static final Pattern LEADING_NUMBER =
            Pattern.compile("\\s*([+-]?\\d{1,9}).*", Pattern.DOTALL);

    private PoolSize() {}

    /**
     * The number of threads that a value of {@link #VARIABLE} asks for.
     *
     * <p>Null means the default of 4; what does not begin with a number counts as 0, so as 1.
     */
    public static int of(String value) {
        if (value == null) {
            return DEFAULT;
        }
        Matcher number = LEADING_NUMBER.matcher(value);
        int size = number.matches() ? Integer.parseInt(number.group(1)) : 0;
        return Math.min(MOST, Math.max(1, size));
    }
}
