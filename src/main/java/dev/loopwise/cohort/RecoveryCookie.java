package dev.loopwise.cohort;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/**
 * Carries a new recovery code from the form that made it to the page that shows it, in the
 * learner's own browser: the service keeps only its hash.
 */
final class RecoveryCookie {
    static final String NAME = "loopwise-recovery";

    private static final Duration LIFE = Duration.ofMinutes(15);

    private RecoveryCookie() {}

    static NewCookie holding(String code) {
        return cookie(code, Math.toIntExact(LIFE.toSeconds()));
    }

    static NewCookie removed() {
        return cookie("", 0);
    }

    private static NewCookie cookie(String value, int maxAgeSeconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/join/welcome")
                .maxAge(maxAgeSeconds)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
