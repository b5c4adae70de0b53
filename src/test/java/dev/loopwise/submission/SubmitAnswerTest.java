package dev.loopwise.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.loopwise.cohort.Joining;
import dev.loopwise.cohort.Learner;
import dev.loopwise.progress.ProgressReports;
import dev.loopwise.progress.QuizListItem;
import dev.loopwise.progress.QuizState;
import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import dev.loopwise.testing.Api;
import dev.loopwise.testing.ServiceTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@ServiceTest
class SubmitAnswerTest {
    private static final int THREADS = 8;

    private final Joining joining;
    private final QuizSheets sheets;
    private final SubmitAnswer submitAnswer;
    private final Results results;
    private final ProgressReports progress;

    SubmitAnswerTest(
            Joining joining,
            QuizSheets sheets,
            SubmitAnswer submitAnswer,
            Results results,
            ProgressReports progress) {
        this.joining = joining;
        this.sheets = sheets;
        this.submitAnswer = submitAnswer;
        this.results = results;
        this.progress = progress;
    }

    @Test
    void submit_rightOrder_isSolvedAndExplained() {
        Learner learner = learnerWithQuiz("solved", 2);

        Result result = submit(learner, "solved", "one", "two", "three");

        assertThat(result.right()).isTrue();
        assertThat(result.score()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(result.attemptsLeft()).isZero();
        assertThat(result.solution().orElseThrow().lines()).containsExactly("one", "two", "three");
    }

    @Test
    void submit_wrongOrderWithAttemptLeft_keepsTheSolutionBack() {
        Learner learner = learnerWithQuiz("kept-back", 2);

        Result result = submit(learner, "kept-back", "one", "three", "two");

        assertThat(result.right()).isFalse();
        assertThat(result.leadingRight()).isEqualTo(1);
        assertThat(result.firstWrong()).hasValue(1);
        assertThat(result.attemptsLeft()).isEqualTo(1);
        assertThat(result.solution()).isEmpty();
        assertThat(results.latest(learner.id(), "kept-back").solution()).isEmpty();
    }

    @Test
    void submit_lastAttempt_showsTheSolutionAndClosesTheQuiz() {
        Learner learner = learnerWithQuiz("last", 1);

        assertThat(submit(learner, "last", "two", "one").solution()).isPresent();
        assertRefused(Refusal.NO_ATTEMPT_LEFT, () -> submit(learner, "last", "one"));
        assertThat(stateOf(learner, "last")).isEqualTo(QuizState.CLOSED);
    }

    @Test
    void submit_afterSolving_isRefused() {
        Learner learner = learnerWithQuiz("solved-once", 3);
        submit(learner, "solved-once", "one", "two", "three");

        assertRefused(Refusal.NO_ATTEMPT_LEFT, () -> submit(learner, "solved-once", "one"));
    }

    @Test
    void submit_sameKeyAndAnswer_givesTheFirstResult() {
        Learner learner = learnerWithQuiz("repeated", 3);
        AnswerForm form = form(learner, "repeated", "key", "two", "one");

        Result first = submitAnswer.submit(learner.id(), form);

        assertThat(submitAnswer.submit(learner.id(), form)).isEqualTo(first);
        assertThat(sheets.open(learner.id(), "repeated").attemptsLeft()).isEqualTo(2);
    }

    @Test
    void submit_sameKeyOtherAnswer_isRefused() {
        Learner learner = learnerWithQuiz("reused-key", 3);
        submitAnswer.submit(learner.id(), form(learner, "reused-key", "key", "two", "one"));

        assertRefused(
                Refusal.IDEMPOTENCY_KEY_REUSED,
                () -> submitAnswer.submit(learner.id(), form(learner, "reused-key", "key", "one")));
    }

    @Test
    void submit_olderVersion_usesNoAttempt() {
        Learner learner = learnerWithQuiz("changed-meanwhile", 1);
        AnswerForm old = form(learner, "changed-meanwhile", "key", "one");
        AnswerForm other = new AnswerForm(old.slug(), 7, old.answer(), old.idempotencyKey());

        assertRefused(Refusal.QUIZ_CHANGED, () -> submitAnswer.submit(learner.id(), other));
        assertThat(sheets.open(learner.id(), "changed-meanwhile").attemptsLeft()).isEqualTo(1);
    }

    @Test
    void submit_badPositions_areRefused() {
        Learner learner = learnerWithQuiz("positions", 1);
        for (List<Integer> positions :
                List.of(List.<Integer>of(), List.of(-1), List.of(4), List.of(0, 0))) {
            assertRefused(
                    Refusal.INPUT_INVALID,
                    () ->
                            submitAnswer.submit(
                                    learner.id(),
                                    new AnswerForm(
                                            "positions",
                                            1,
                                            new Answer.Ordered(positions),
                                            "key " + positions)));
        }
    }

    @Test
    void submit_lastAttemptFromManyThreads_isStoredOnce() throws Exception {
        Learner learner = learnerWithQuiz("raced", 1);

        List<Result> accepted =
                race(learner, thread -> form(learner, "raced", "key " + thread, "two"));

        assertThat(accepted).hasSize(1);
        assertThat(accepted.get(0).attempt()).isEqualTo(1);
        assertThat(results.latest(learner.id(), "raced")).isEqualTo(accepted.get(0));
    }

    @Test
    void submit_sameKeyFromManyThreads_isOneAttemptForAll() throws Exception {
        Learner learner = learnerWithQuiz("raced-key", 5);

        List<Result> accepted = race(learner, thread -> form(learner, "raced-key", "key", "two"));

        assertThat(accepted).hasSize(THREADS).containsOnly(accepted.get(0));
        assertThat(sheets.open(learner.id(), "raced-key").attemptsLeft()).isEqualTo(4);
    }

    @Test
    void progress_afterEachAttempt_keepsTheBestScore() {
        Learner learner = learnerWithQuiz("progressing", 3);
        assertThat(stateOf(learner, "progressing")).isEqualTo(QuizState.OPEN);
        submit(learner, "progressing", "one", "two");
        submit(learner, "progressing", "never");

        QuizListItem item = itemOf(learner, "progressing");

        assertThat(item.state()).isEqualTo(QuizState.ANSWERED);
        assertThat(item.attemptsLeft()).isEqualTo(1);
        assertThat(item.bestScore().orElseThrow()).isEqualByComparingTo("0.6666");
    }

    private List<Result> race(Learner learner, IntFunction<AnswerForm> forms)
            throws InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Result>> calls = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                AnswerForm form = forms.apply(thread);
                calls.add(() -> submitAnswer.submit(learner.id(), form));
            }
            List<Result> accepted = new ArrayList<>();
            for (Future<Result> call : executor.invokeAll(calls)) {
                try {
                    accepted.add(call.get());
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause())
                            .isInstanceOfSatisfying(
                                    RefusedException.class,
                                    e ->
                                            assertThat(e.refusal())
                                                    .isEqualTo(Refusal.NO_ATTEMPT_LEFT));
                }
            }
            return accepted;
        } finally {
            executor.shutdown();
        }
    }

    private Learner learnerWithQuiz(String slug, int attempts) {
        Api.publishQuiz(slug, attempts);
        String cohort = Api.createCohort("Cohort of " + slug);
        String code = Api.createJoinCode(cohort, Map.of());
        return joining.join(code, "Ada").learner();
    }

    private Result submit(Learner learner, String slug, String... lines) {
        return submitAnswer.submit(
                learner.id(), form(learner, slug, UUID.randomUUID().toString(), lines));
    }

    private AnswerForm form(Learner learner, String slug, String key, String... lines) {
        QuizSheet sheet = sheets.open(learner.id(), slug);
        List<Integer> positions = List.of(lines).stream().map(sheet.lines()::indexOf).toList();
        return new AnswerForm(slug, sheet.version(), new Answer.Ordered(positions), key);
    }

    private QuizListItem itemOf(Learner learner, String slug) {
        return progress.quizzes(learner.id()).stream()
                .filter(item -> item.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private QuizState stateOf(Learner learner, String slug) {
        return itemOf(learner, slug).state();
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
