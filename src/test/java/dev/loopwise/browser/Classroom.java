package dev.loopwise.browser;

import dev.loopwise.cohort.Cohorts;
import dev.loopwise.quiz.AnswerMode;
import dev.loopwise.quiz.QuizCatalogue;
import dev.loopwise.quiz.QuizVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What an instructor hands to a class: a join code and quizzes with known answers. */
@ApplicationScoped
class Classroom {
    private static final int MIN_LINES = 4;
    private static final Duration START_UP = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 200;

    private final Cohorts cohorts;
    private final QuizCatalogue quizzes;

    Classroom(Cohorts cohorts, QuizCatalogue quizzes) {
        this.cohorts = cohorts;
        this.quizzes = quizzes;
    }

    String joinCode() {
        return awaited(() -> cohorts.newestOpenJoinCode()).code();
    }

    /**
     * The easiest quiz of this mode that has several lines, all different, and a second attempt.
     */
    QuizVersion quiz(AnswerMode mode) {
        return awaited(
                () -> quizzes.published().stream().filter(quiz -> suits(quiz, mode)).findFirst());
    }

    private static boolean suits(QuizVersion quiz, AnswerMode mode) {
        List<String> key = quiz.key().lines();
        return quiz.about().answer() == mode
                && quiz.about().attempts() > 1
                && key.size() >= (mode == AnswerMode.ORDER ? MIN_LINES : 1)
                && new HashSet<>(key).size() == key.size()
                && key.stream().noneMatch(String::isBlank);
    }

    /** The service makes its class and imports its quizzes while it already listens. */
    private static <T> T awaited(Supplier<Optional<T>> wanted) {
        Instant end = Instant.now().plus(START_UP);
        while (Instant.now().isBefore(end)) {
            Optional<T> found = wanted.get();
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        throw new AssertionError("The service has not become ready.");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
