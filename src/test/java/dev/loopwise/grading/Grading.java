package dev.loopwise.grading;

import java.util.List;

/** Grades answers as most tests want them graded. */
final class Grading {
    private Grading() {}

    static Verdict.Judged grade(
            List<String> answer, List<List<String>> outcomes, GradingPolicy policy) {
        AnswerKey key = new AnswerKey(outcomes, Spelling.EXACT);
        return (Verdict.Judged)
                OrderGrader.grade(new Prediction(answer), key, GradingRules.of(policy));
    }

    static Verdict.Judged partial(List<String> answer, List<List<String>> outcomes) {
        return grade(answer, outcomes, GradingPolicy.PARTIAL);
    }
}
