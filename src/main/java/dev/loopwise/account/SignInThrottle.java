package dev.loopwise.account;

import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Slows down people who guess passwords or codes. */
@ApplicationScoped
public class SignInThrottle {
    /** How long a count of failures runs. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    /** How many failures are allowed in that time. */
    static final int MAX_FAILURES = 20;

    private static final int MAX_KEY_LENGTH = 300;

    private final SignInTriesRepository tries;
    private final Clock clock;

    SignInThrottle(SignInTriesRepository tries, Clock clock) {
        this.tries = tries;
        this.clock = clock;
    }

    /**
     * Declines when too many tries have failed lately.
     *
     * @param who whose tries count together, such as a name or a client's address
     */
    @Transactional
    public void check(String who) {
        if (tries.failuresSince(key(who), windowStart()) >= MAX_FAILURES) {
            throw new RefusedException(
                    Refusal.TOO_MANY_TRIES,
                    "Too many tries have failed. Please wait %d minutes and try again."
                            .formatted(WINDOW.toMinutes()));
        }
    }

    /** Counts a try that failed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(String who) {
        tries.addFailure(key(who), windowStart(), clock.instant());
    }

    /** Forgets the failures after a try that succeeded. */
    @Transactional
    public void succeeded(String who) {
        tries.forget(key(who));
    }

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void forgetOldTries() {
        tries.forgetBefore(windowStart());
    }

    private Instant windowStart() {
        return clock.instant().minus(WINDOW);
    }

    private static String key(String who) {
        String key = who.toLowerCase(Locale.ROOT).replace('\0', ' ');
        return key.substring(0, Math.min(key.length(), MAX_KEY_LENGTH));
    }
}
