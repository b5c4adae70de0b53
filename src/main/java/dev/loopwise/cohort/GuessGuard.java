package dev.loopwise.cohort;

import dev.loopwise.account.SignInThrottle;
import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Slows down who guesses codes: wrong codes from one address count together. */
@ApplicationScoped
class GuessGuard {
    private final SignInThrottle throttle;

    GuessGuard(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    /** Does what needs a code, unless too many wrong ones came from the same address lately. */
    <T> T guarded(HttpServerRequest request, Supplier<T> action) {
        String who = "code from " + request.remoteAddress().hostAddress();
        throttle.check(who);
        try {
            return action.get();
        } catch (RefusedException refused) {
            if (isWrongCode(refused.refusal())) {
                throttle.failed(who);
            }
            throw refused;
        }
    }

    private static boolean isWrongCode(Refusal refusal) {
        return refusal == Refusal.JOIN_CODE_NOT_FOUND || refusal == Refusal.RECOVERY_CODE_UNKNOWN;
    }
}
