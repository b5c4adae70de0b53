package dev.loopwise.progress;

import dev.loopwise.cohort.Learner;
import dev.loopwise.cohort.Learners;
import dev.loopwise.quiz.QuizCatalogue;
import dev.loopwise.quiz.QuizVersion;
import dev.loopwise.shared.Page;
import dev.loopwise.shared.PageRequest;
import dev.loopwise.submission.UndecidedAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reports over the quizzes that can be answered now. */
@ApplicationScoped
public class ProgressReports {
    private final QuizCatalogue quizzes;
    private final Learners learners;
    private final QuizProgressRepository progress;
    private final UndecidedAnswers undecided;

    ProgressReports(
            QuizCatalogue quizzes,
            Learners learners,
            QuizProgressRepository progress,
            UndecidedAnswers undecided) {
        this.undecided = undecided;
        this.quizzes = quizzes;
        this.learners = learners;
        this.progress = progress;
    }

    /** The quizzes that a learner can answer, with how far the learner is, the easiest first. */
    @Transactional
    public List<QuizListItem> quizzes(UUID learnerId) {
        Map<UUID, QuizProgressEntity> rows =
                progress.ofLearners(List.of(learnerId)).stream()
                        .collect(Collectors.toMap(QuizProgressEntity::quizId, Function.identity()));
        Map<UUID, Integer> open = undecided.lastAttempts(learnerId);
        return quizzes.published().stream()
                .map(
                        quiz ->
                                item(
                                        quiz,
                                        Optional.ofNullable(rows.get(quiz.quizId())),
                                        open.getOrDefault(quiz.quizId(), 0)))
                .toList();
    }

    /** How a learner gets on. */
    @Transactional
    public LearnerProgress ofLearner(UUID learnerId) {
        return report(
                learners.learner(learnerId),
                quizzes.published(),
                progress.ofLearners(List.of(learnerId)));
    }

    /** How a cohort gets on: a page of its learners, and all of them by topic. */
    @Transactional
    public CohortProgress ofCohort(UUID cohortId, PageRequest page) {
        List<QuizVersion> published = quizzes.published();
        Page<Learner> found = learners.ofCohort(cohortId, page);
        Map<UUID, List<QuizProgressEntity>> rows =
                progress.ofLearners(found.items().stream().map(Learner::id).toList()).stream()
                        .collect(Collectors.groupingBy(QuizProgressEntity::learnerId));
        Map<UUID, QuizTotals> totals =
                progress.totalsOfCohort(cohortId).stream()
                        .collect(Collectors.toMap(QuizTotals::quizId, Function.identity()));
        return new CohortProgress(
                cohortId,
                found.map(
                        learner ->
                                report(
                                        learner,
                                        published,
                                        rows.getOrDefault(learner.id(), List.of()))),
                TopicSums.of(published, totals, found.total()));
    }

    private static LearnerProgress report(
            Learner learner, List<QuizVersion> published, List<QuizProgressEntity> rows) {
        Map<UUID, QuizTotals> totals =
                rows.stream()
                        .map(QuizTotals::of)
                        .collect(Collectors.toMap(QuizTotals::quizId, Function.identity()));
        List<QuizTotals> answered =
                published.stream()
                        .map(QuizVersion::quizId)
                        .filter(totals::containsKey)
                        .map(totals::get)
                        .toList();
        BigDecimal scores =
                answered.stream().map(QuizTotals::scores).reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<Instant> lastAnswerAt =
                rows.stream()
                        .map(QuizProgressEntity::lastSubmittedAt)
                        .max(Comparator.naturalOrder());
        return new LearnerProgress(
                learner.id(),
                learner.name(),
                published.size(),
                answered.size(),
                answered.stream().filter(quiz -> quiz.solved() > 0).count(),
                TopicSums.mean(scores, answered.size()),
                lastAnswerAt,
                TopicSums.of(published, totals, 1));
    }

    private static QuizListItem item(
            QuizVersion quiz, Optional<QuizProgressEntity> progress, int undecided) {
        int made = Math.max(progress.map(QuizProgressEntity::attempts).orElse(0), undecided);
        boolean solved = progress.map(QuizProgressEntity::solved).orElse(false);
        int left = solved ? 0 : Math.max(0, quiz.about().attempts() - made);
        return new QuizListItem(
                quiz.slug(),
                quiz.about().title(),
                quiz.about().topics(),
                quiz.about().difficulty(),
                quiz.about().answer(),
                state(made, solved, undecided > 0, left),
                left,
                progress.map(QuizProgressEntity::bestScore));
    }

    private static QuizState state(int made, boolean solved, boolean undecided, int left) {
        if (made == 0) {
            return QuizState.OPEN;
        }
        if (solved) {
            return QuizState.SOLVED;
        }
        if (undecided) {
            return QuizState.UNDECIDED;
        }
        return left > 0 ? QuizState.ANSWERED : QuizState.CLOSED;
    }
}
