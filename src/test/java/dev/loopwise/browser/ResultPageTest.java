package dev.loopwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.browser.LearnerClient.Answer;
import dev.loopwise.quiz.QuizVersion;
import dev.loopwise.quiz.file.AnswerMode;
import dev.loopwise.testing.Api;
import dev.loopwise.testing.ServiceTest;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page of a result says about an answer in plain words. */
@ServiceTest
class ResultPageTest {
    private static final Pattern PLACE = Pattern.compile("data-place=\"([^\"]*)\"");

    @TestHTTPResource URI origin;

    @Inject Classroom classroom;

    @Test
    void wrongLines_areNamedAndCounted() {
        QuizVersion quiz = classroom.quiz(AnswerMode.ORDER);

        Answer result = order(join(), quiz.slug(), "script", "timeout", "never");

        assertThat(result.everything())
                .contains("2 lines are missing.")
                .containsPattern("<code>never</code><span class=\"mark\">.* never printed</span>")
                .doesNotContain("too many")
                .doesNotContain("change places");
    }

    @Test
    void slip_isToldOnceNothingCanBeAnswered() {
        QuizVersion quiz = classroom.quiz(AnswerMode.ORDER);
        LearnerClient learner = join();

        Answer first = order(learner, quiz.slug(), "script", "promise", "tick", "timeout");
        Answer last = order(learner, quiz.slug(), "script", "promise", "tick", "timeout");

        assertThat(first.everything()).doesNotContain("swap");
        assertThat(last.everything())
                .contains("You were one swap away: lines 2 and 3 change places.");
    }

    @Test
    void race_firstWrongLine_saysWhatElseCanCome() {
        Api.publishRace("result-of-a-race", 1);

        Answer result = order(join(), "result-of-a-race", "script", "never", "timer");

        assertThat(result.everything())
                .contains("Line 2 can be “timer” or “immediate”.")
                .contains("first wrong line, never printed");
    }

    @Test
    void undecidedAnswer_hasNoMarkYet() {
        Api.publishTooMuch();

        Answer result = order(join(), Api.TOO_MUCH, "script", "7", "6", "5", "4", "3", "2", "1");

        assertThat(result.everything())
                .contains("Not decided yet")
                .contains("at least")
                .contains("can have it graded again")
                .doesNotContain("first wrong line")
                .doesNotContain("never printed");
    }

    @Test
    void typedLines_beyondTheEnd_areTooMany() {
        QuizVersion quiz = classroom.quiz(AnswerMode.TYPE);

        Answer result = type(join(), quiz.slug(), "script\ntick\npromise\ntimeout\ntick\n");

        assertThat(result.everything()).contains("1 line is too many.").doesNotContain("missing");
    }

    @Test
    void scoreAboveChance_saysSo() {
        Api.publishQuiz("result-above-chance", Map.of("subtractChance", true));

        Answer result = order(join(), "result-above-chance", "never", "two", "one");

        assertThat(result.everything()).contains("What guessing earns is subtracted.");
    }

    @Test
    void answerThatStopsTooEarly_isToldHowMuchIsMissing() {
        QuizVersion quiz = classroom.quiz(AnswerMode.TYPE);

        assertThat(type(join(), quiz.slug(), "script\ntick\npromise").everything())
                .contains("Every line is right so far, but the program prints more.")
                .contains("1 line is missing.");
    }

    @Test
    void quizThatIgnoresCase_saysSo() {
        Api.publishQuiz("result-in-any-case", Map.of("answer", "type", "ignoreCase", true));

        assertThat(join().get("/quizzes/result-in-any-case").everything())
                .contains("Upper and lower case are the same here.");
    }

    @Test
    void typedAnswer_ofTheLargestSize_isGraded() {
        QuizVersion quiz = classroom.quiz(AnswerMode.TYPE);

        Answer result = type(join(), quiz.slug(), ("a".repeat(1_000) + "\n").repeat(200));

        assertThat(result.status()).isEqualTo(200);
        assertThat(result.everything()).contains("4 lines are missing.");
    }

    @Test
    void answers_ofHostileSizes_areNeverAFailure() {
        QuizVersion typed = classroom.quiz(AnswerMode.TYPE);
        QuizVersion ordered = classroom.quiz(AnswerMode.ORDER);
        LearnerClient learner = join();
        List<String> places = Collections.nCopies(40_000, "1");

        assertThat(type(learner, typed.slug(), "a\n".repeat(100_000)).status()).isEqualTo(422);
        assertThat(type(learner, typed.slug(), "").status()).isEqualTo(422);
        assertThat(post(learner, ordered.slug(), Map.of("place", places)).status()).isEqualTo(413);
        assertThat(post(learner, ordered.slug(), Map.of()).status()).isEqualTo(422);
    }

    private LearnerClient join() {
        LearnerClient learner = new LearnerClient(origin);
        Map<String, List<String>> fields =
                Map.of("code", List.of(classroom.joinCode()), "name", List.of("Ada"));
        learner.post("/join", "/join", fields);
        return learner;
    }

    private Answer order(LearnerClient learner, String slug, String... wanted) {
        List<String> places = new ArrayList<>();
        Matcher line = PLACE.matcher(learner.get("/quizzes/" + slug).everything());
        while (line.find()) {
            int index = List.of(wanted).indexOf(line.group(1));
            places.add(index < 0 ? "" : String.valueOf(index + 1));
        }
        return post(learner, slug, Map.of("place", places));
    }

    private Answer type(LearnerClient learner, String slug, String text) {
        return post(learner, slug, Map.of("text", List.of(text)));
    }

    private Answer post(LearnerClient learner, String slug, Map<String, List<String>> answer) {
        Map<String, List<String>> fields = new HashMap<>(answer);
        fields.put("version", List.of("1"));
        fields.put("idempotencyKey", List.of(UUID.randomUUID().toString()));
        return learner.post("/quizzes/" + slug, "/quizzes/" + slug, fields);
    }
}
