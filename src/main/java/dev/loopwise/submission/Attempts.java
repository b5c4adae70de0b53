package dev.loopwise.submission;

import dev.loopwise.quiz.QuizStatus;
import dev.loopwise.quiz.QuizVersion;
import java.util.List;

/** How often a learner may still answer a quiz. */
final class Attempts {
    private Attempts() {}

    /** The attempts left after {@code made}: none once the quiz is solved or closed. */
    static int left(QuizVersion quiz, List<SubmissionEntity> made) {
        boolean isOver =
                quiz.status() != QuizStatus.PUBLISHED
                        || made.stream().anyMatch(submission -> submission.toRecord().right());
        return isOver ? 0 : Math.max(0, quiz.about().attempts() - made.size());
    }
}
