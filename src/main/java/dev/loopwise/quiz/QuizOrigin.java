package dev.loopwise.quiz;

/** Where a quiz is looked after. */
public enum QuizOrigin {
    /** In the quizzes folder: the import follows its file. */
    FILE,
    /** Over the API: the import leaves it alone. */
    API
}
