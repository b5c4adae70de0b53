package dev.loopwise.engine.pool;

import dev.loopwise.engine.time.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Kinds of work and input by how long they take. What is typical was measured on an idle machine
 * with Node 24; the bounds leave room for a busy one, and for a cold cache, a slow disk or a far
 * server, so that an order which happens at all is never called impossible.
 */
public enum WorkFamily {
    /**
     * The file system, one trip of one thread: 10 microseconds for what the system has at hand, up
     * to 10 ms for a disk that has to move.
     */
    FS(Span.ofMicros(10, 60, 10_000)),

    /** A name to look up: some files of the system at least, a server in the network at most. */
    DNS(Span.ofMicros(100, 500, 100_000)),

    /**
     * Calculations of {@code crypto} whose size is not known; where it is, as for {@code pbkdf2},
     * they take their time by it.
     */
    CRYPTO(Span.ofMicros(20, 200, 20_000)),

    /** Packing and unpacking of what a snippet can hold. */
    ZLIB(Span.ofMicros(20, 150, 20_000)),

    /** An answer from another machine: 50 ms is once around a continent. */
    NET(Span.ofMicros(20, 100, 50_000)),

    /** Between two sockets of this machine: what is sent is there at once. */
    LOOPBACK(Span.ofMicros(0, 0, 0)),

    /** Between the ports of a channel in one process: what is posted is there at once. */
    MESSAGE(Span.ofMicros(0, 0, 0)),

    /** Standard input that ends, a signal to oneself, and whatever else the system tells. */
    OTHER(Span.ofMicros(20, 100, 10_000));

    private final Span span;

    WorkFamily(Span span) {
        this.span = span;
    }

    /** How long one of it takes. */
    Span span() {
        return span;
    }

    /** The name by which a quiz can say how long it takes, such as {@code fs}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The family of that name; empty when there is none. */
    public static Optional<WorkFamily> ofWord(String word) {
        return Arrays.stream(values()).filter(family -> family.word().equals(word)).findFirst();
    }

    /** The family of a kind that the library names, such as {@code fs} or {@code stdin}. */
    public static WorkFamily of(String kind) {
        return ofWord(kind).orElse(OTHER);
    }
}
