package dev.loopwise.engine.js;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.js.DerivedKeys.Request;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DerivedKeysTest {
    private static final byte[] SECRET = {1, 2};
    private static final byte[] SALT = {3};

    private final DerivedKeys keys = new DerivedKeys();
    private final AtomicInteger derivations = new AtomicInteger();

    @Test
    void get_sameRequestAgain_derivesOnce() {
        assertThat(derive(SECRET.clone(), SALT.clone(), 1000)).containsExactly(1);
        assertThat(derive(SECRET.clone(), SALT.clone(), 1000)).containsExactly(1);
    }

    @Test
    void get_otherRequest_derivesItsOwn() {
        derive(SECRET, SALT, 1000);

        assertThat(derive(SECRET, SALT, 1001)).containsExactly(2);
        assertThat(derive(SALT, SECRET, 1000)).containsExactly(3);
    }

    @Test
    void get_keyThatWasWrittenTo_isWhatWasDerived() {
        derive(SECRET, SALT, 1000)[0] = 99;

        assertThat(derive(SECRET, SALT, 1000)).containsExactly(1);
    }

    /** The key tells how many were derived. */
    private byte[] derive(byte[] secret, byte[] salt, int iterations) {
        return keys.get(
                new Request(secret, salt, "pbkdf2", iterations),
                () -> new byte[] {(byte) derivations.incrementAndGet()});
    }
}
