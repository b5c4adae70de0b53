package dev.loopwise.grading;

import java.util.List;

/** Grades answers as most tests want them graded. */
final class Grading {
    /** Upper and lower case differ, as they do in a terminal. */
    static final Spelling BY_CASE = new Spelling(false);

    private Grading() {}

    static Verdict.Judged grade(
            List<String> answer, List<List<String>> outcomes, GradingPolicy policy) {
        AnswerKey key = new AnswerKey(outcomes, BY_CASE);
        return (Verdict.Judged)
                OrderGrader.grade(new Prediction(answer), key, new GradingRules(policy, 0));
    }

    static Verdict.Judged partial(List<String> answer, List<List<String>> outcomes) {
        return grade(answer, outcomes, GradingPolicy.PARTIAL);
    }
}
