package dev.loopwise.engine.pool;

import dev.loopwise.engine.time.Span;
import java.util.Map;

/**
 * How long work and input take where nothing more exact is known, by kind, such as {@code fs} or
 * the finer {@code fs.stat}. The typical values were measured on an idle machine.
 */
public final class WorkSpans {
    private static final Span OTHER = Span.ofMicros(20, 100, 10_000);
    private static final Map<String, Span> BY_KIND =
            Map.of(
                    "fs", Span.ofMicros(10, 60, 10_000),
                    "dns", Span.ofMicros(100, 500, 100_000),
                    "crypto", Span.ofMicros(20, 200, 20_000),
                    "zlib", Span.ofMicros(20, 150, 20_000),
                    "net", Span.ofMicros(20, 100, 50_000),
                    // Between two sockets of this machine, or the ports of a channel: it is there
                    // as soon as it is sent.
                    "loopback", Span.ofMicros(0, 0, 0),
                    "message", Span.ofMicros(0, 0, 0));

    private static final double LEAST_SHARE = 0.4;
    private static final double MOST_SHARE = 4;
    private static final double MICROS_PER_MILLI = 1_000;

    private WorkSpans() {}

    /** The span of a kind of work, or one around {@code millis} when that is positive. */
    public static Span of(String kind, double millis) {
        if (millis > 0) {
            double micros = millis * MICROS_PER_MILLI;
            return Span.ofMicros(
                    (long) (micros * LEAST_SHARE), (long) micros, (long) (micros * MOST_SHARE));
        }
        Span exact = BY_KIND.get(kind);
        return exact != null ? exact : BY_KIND.getOrDefault(family(kind), OTHER);
    }

    /** Whether libuv counts it as slow input or output. */
    public static boolean isSlow(String kind) {
        return family(kind).equals("dns");
    }

    /** The part of a kind that it shares with others, such as {@code fs} of {@code fs.stat}. */
    public static String family(String kind) {
        int dot = kind.indexOf('.');
        return dot < 0 ? kind : kind.substring(0, dot);
    }
}
