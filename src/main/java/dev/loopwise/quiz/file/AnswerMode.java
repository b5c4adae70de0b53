package dev.loopwise.quiz.file;

/** How a learner gives the answer. */
public enum AnswerMode {
    /** The lines are there and are put in order. */
    ORDER,
    /** The output is typed. */
    TYPE
}
