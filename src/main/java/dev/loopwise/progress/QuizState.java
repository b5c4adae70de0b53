package dev.loopwise.progress;

/** How far a learner is with a quiz. */
public enum QuizState {
    /** Not answered yet. */
    OPEN,
    /** Answered, not right, and it can be answered again. */
    ANSWERED,
    /** Answered, and it is not known yet whether that is right. */
    UNDECIDED,
    /** Answered right. */
    SOLVED,
    /** Not right, and no attempt is left. */
    CLOSED
}
