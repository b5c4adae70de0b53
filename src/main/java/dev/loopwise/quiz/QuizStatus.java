package dev.loopwise.quiz;

/** Who sees a quiz. */
public enum QuizStatus {
    /** Instructors only; it can still be published. */
    DRAFT,
    /** Learners can answer it. */
    PUBLISHED,
    /** Nobody can answer it any more; what was answered stays. */
    RETIRED
}
