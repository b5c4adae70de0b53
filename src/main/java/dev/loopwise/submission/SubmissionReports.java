package dev.loopwise.submission;

import dev.loopwise.cohort.Learners;
import dev.loopwise.quiz.QuizCatalogue;
import dev.loopwise.quiz.QuizVersion;
import dev.loopwise.shared.Page;
import dev.loopwise.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Submissions as instructors read them. */
@ApplicationScoped
class SubmissionReports {
    private final SubmissionRepository submissions;
    private final Learners learners;
    private final QuizCatalogue quizzes;

    SubmissionReports(SubmissionRepository submissions, Learners learners, QuizCatalogue quizzes) {
        this.submissions = submissions;
        this.learners = learners;
        this.quizzes = quizzes;
    }

    /** One page of submissions, the newest first. */
    @Transactional
    Page<SubmissionView> find(SubmissionFilter filter, PageRequest page) {
        Page<Submission> found = submissions.find(filter, page).map(SubmissionEntity::toRecord);
        List<StoredAnswer> answers = found.items().stream().map(Submission::answer).toList();
        Map<UUID, String> names =
                learners.names(answers.stream().map(StoredAnswer::learnerId).toList());
        Map<UUID, QuizVersion> versions =
                quizzes
                        .versions(answers.stream().map(StoredAnswer::quizVersionId).toList())
                        .stream()
                        .collect(Collectors.toMap(QuizVersion::id, Function.identity()));
        return found.map(
                submission ->
                        view(
                                submission,
                                names.get(submission.answer().learnerId()),
                                versions.get(submission.answer().quizVersionId())));
    }

    /** One submission. */
    @Transactional
    SubmissionView one(Submission submission) {
        StoredAnswer answer = submission.answer();
        return view(
                submission,
                learners.names(List.of(answer.learnerId())).get(answer.learnerId()),
                quizzes.version(answer.quizVersionId()));
    }

    private static SubmissionView view(Submission submission, String name, QuizVersion version) {
        StoredAnswer answer = submission.answer();
        return new SubmissionView(
                submission.id(),
                answer.cohortId(),
                answer.learnerId(),
                name,
                version.slug(),
                version.number(),
                submission.attempt(),
                submission.decided(),
                submission.right(),
                submission.score(),
                submission.leadingRight(),
                answer.lines(),
                submission.verdict(),
                submission.submittedAt());
    }
}
