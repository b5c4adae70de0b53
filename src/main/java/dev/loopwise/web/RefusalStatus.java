package dev.loopwise.web;

import dev.loopwise.shared.Refusal;
import java.util.Locale;

/** How refusals look in HTTP. */
final class RefusalStatus {
    private RefusalStatus() {}

    static int of(Refusal refusal) {
        return switch (refusal) {
            case LOGIN_FAILED -> 401;
            case OTHER_SITE -> 403;
            case COHORT_NOT_FOUND,
                    JOIN_CODE_NOT_FOUND,
                    LEARNER_NOT_FOUND,
                    QUIZ_NOT_FOUND,
                    RECOVERY_CODE_UNKNOWN,
                    SUBMISSION_NOT_FOUND ->
                    404;
            case COHORT_ARCHIVED,
                    COHORT_IN_USE,
                    JOIN_CODE_CLOSED,
                    NAME_TAKEN,
                    NO_ATTEMPT_LEFT,
                    QUIZ_CHANGED,
                    QUIZ_CLOSED,
                    QUIZ_KEPT_IN_FILE,
                    SLUG_TAKEN ->
                    409;
            case VERSION_STALE -> 412;
            case IDEMPOTENCY_KEY_REUSED, INPUT_INVALID, SNIPPET_REJECTED -> 422;
            case PRECONDITION_MISSING -> 428;
            case TOO_MANY_TRIES -> 429;
        };
    }

    /** A stable name for the kind of problem. */
    static String type(Refusal refusal) {
        return "urn:loopwise:problem:" + name(refusal).replace(' ', '-');
    }

    static String title(Refusal refusal) {
        String name = name(refusal);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String name(Refusal refusal) {
        return refusal.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
