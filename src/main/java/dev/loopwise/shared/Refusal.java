package dev.loopwise.shared;

/** Why a well-formed request is declined. The name is the public code: add, never rename. */
public enum Refusal {
    INPUT_INVALID,
    COHORT_ARCHIVED,
    COHORT_IN_USE,
    COHORT_NOT_FOUND,
    IDEMPOTENCY_KEY_REUSED,
    JOIN_CODE_CLOSED,
    JOIN_CODE_NOT_FOUND,
    LEARNER_NOT_FOUND,
    LOGIN_FAILED,
    NAME_TAKEN,
    NO_ATTEMPT_LEFT,
    OTHER_SITE,
    PRECONDITION_MISSING,
    QUIZ_CHANGED,
    QUIZ_CLOSED,
    QUIZ_KEPT_IN_FILE,
    QUIZ_NOT_FOUND,
    RECOVERY_CODE_UNKNOWN,
    SLUG_TAKEN,
    SNIPPET_REJECTED,
    SUBMISSION_NOT_FOUND,
    TOO_MANY_TRIES,
    VERSION_STALE
}
