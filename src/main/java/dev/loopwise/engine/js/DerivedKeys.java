package dev.loopwise.engine.js;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Supplier;

/**
 * The keys that programs derived last. Those that show the thread pool derive the same one several
 * times, and exploring their orders runs them again and again.
 */
final class DerivedKeys {
    private static final int MOST_BYTES = 4 << 20;
    private static final int BYTES_PER_ENTRY = 500;

    private final Cache<Request, byte[]> keys =
            Caffeine.newBuilder().maximumWeight(MOST_BYTES).weigher(DerivedKeys::weight).build();

    /**
     * All that a key depends on.
     *
     * @param parameters of the derivation, its name among them
     */
    record Request(ByteBuffer secret, ByteBuffer salt, List<Object> parameters) {
        Request(byte[] secret, byte[] salt, Object... parameters) {
            this(ByteBuffer.wrap(secret), ByteBuffer.wrap(salt), List.of(parameters));
        }
    }

    /** The key of a request, which is derived unless it is known; the caller's own copy. */
    byte[] get(Request request, Supplier<byte[]> derivation) {
        byte[] known = keys.getIfPresent(request);
        if (known == null) {
            known = derivation.get();
            keys.put(request, known);
        }
        return known.clone();
    }

    private static int weight(Request request, byte[] key) {
        return BYTES_PER_ENTRY
                + request.secret().capacity()
                + request.salt().capacity()
                + key.length;
    }
}
