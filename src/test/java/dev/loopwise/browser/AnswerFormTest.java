package dev.loopwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.browser.LearnerClient.Answer;
import dev.loopwise.quiz.QuizVersion;
import dev.loopwise.quiz.file.AnswerMode;
import dev.loopwise.testing.ServiceTest;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the answer form makes of what a browser would never send, or sends twice. */
@ServiceTest
class AnswerFormTest {
    @TestHTTPResource URI origin;

    @Inject Classroom classroom;

    private LearnerClient learner;
    private String page;

    @BeforeEach
    void join() {
        QuizVersion quiz = classroom.quiz(AnswerMode.ORDER);
        String code = classroom.joinCode();
        page = "/quizzes/" + quiz.slug();
        learner = new LearnerClient(origin);
        learner.post("/join", "/join", Map.of("code", List.of(code), "name", List.of("Whitfield")));
    }

    @Test
    void answer_sentTwice_isOneAttempt() {
        Answer first = send("1", "same key", List.of("1", "2", "", "", ""));
        Answer second = send("1", "same key", List.of("1", "2", "", "", ""));

        assertThat(first.everything()).contains("Attempt 1,");
        assertThat(second.everything()).contains("Attempt 1,").contains("1 attempt left");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "-1", "one", ""})
    void answer_toAnotherVersion_isDeclinedAndNotCounted(String version) {
        Answer declined = send(version, "key", List.of("1", "2", "", "", ""));

        assertThat(declined.status()).isEqualTo(409);
        assertThat(declined.everything()).contains("your attempt was not used");
        assertThat(learner.get(page).everything()).contains("2 attempts left");
    }

    @Test
    void answer_withOtherFields_isShownBesideTheField() {
        Answer declined = send("1", "key", List.of("1", "second", "", "", ""));

        assertThat(declined.status()).isEqualTo(422);
        assertThat(declined.everything())
                .contains("“second” is not a place in the output.")
                .contains("value=\"second\"");
    }

    @Test
    void answer_withMoreFieldsThanLines_isDeclined() {
        Answer declined = send("1", "key", List.of("", "", "", "", "", "", "1"));

        assertThat(declined.status()).isEqualTo(422);
        assertThat(declined.everything()).contains("Please choose from the lines of this quiz.");
    }

    @Test
    void result_beforeAnyAnswer_isExplained() {
        Answer result = learner.get(page + "/result");

        assertThat(result.status()).isEqualTo(404);
        assertThat(result.everything()).contains("You have not answered this quiz yet");
    }

    private Answer send(String version, String key, List<String> places) {
        return learner.post(
                page,
                page,
                Map.of(
                        "version", List.of(version),
                        "idempotencyKey", List.of(key),
                        "place", places));
    }
}
