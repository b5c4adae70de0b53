package dev.loopwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.browser.LearnerClient.Answer;
import dev.loopwise.quiz.QuizCatalogue;
import dev.loopwise.testing.Api;
import dev.loopwise.testing.ServiceTest;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Nothing that a learner can fetch tells the key before the last attempt.
 *
 * <p>The quizzes here print words that their programs only hold as numbers. So a word of a typed
 * quiz may stand nowhere at all, and the words of an ordered quiz may stand in the order of the key
 * nowhere.
 */
@ServiceTest
class KeySecrecyTest {
    private static final String EXPLANATION = "Zibeline explains it.";
    private static final List<String> TYPED = List.of("zorilla", "zenaida", "zapodid");
    private static final List<String> ORDERED = List.of("quokka", "quelea", "quagga", "quoll");

    @TestHTTPResource URI origin;

    @Inject Classroom classroom;
    @Inject QuizCatalogue quizzes;

    @Test
    void key_ofATypedQuiz_isNowhereBeforeTheLastAttempt() {
        publish("secret-typed", "type", TYPED);
        LearnerClient learner = join("Spy on typed");

        assertHidden(everything(learner, "secret-typed"), TYPED);
        answer(learner, "secret-typed", Map.of("text", List.of("nothing")));
        assertHidden(everything(learner, "secret-typed"), TYPED);

        answer(learner, "secret-typed", Map.of("text", List.of("nothing")));
        Answer result = learner.get("/quizzes/secret-typed/result");
        assertThat(result.everything()).contains(TYPED).contains(EXPLANATION);
    }

    @Test
    void key_ofAnOrderedQuiz_isInNoOrderBeforeTheLastAttempt() {
        publish("secret-ordered", "order", ORDERED);
        LearnerClient learner = join("Spy on ordered");
        Map<String, List<String>> wrong = Map.of("place", wrongPlaces(learner));

        assertUnordered(everything(learner, "secret-ordered"));
        answer(learner, "secret-ordered", wrong);
        assertUnordered(everything(learner, "secret-ordered"));

        answer(learner, "secret-ordered", wrong);
        Answer result = learner.get("/quizzes/secret-ordered/result");
        assertThat(result.everything()).contains(EXPLANATION).containsPattern(inOrder(ORDERED));
    }

    @Test
    void lines_ofDifferentLearners_areShuffledDifferently() {
        publish("secret-shuffle", "order", ORDERED);

        Set<List<String>> orders =
                IntStream.range(0, 6)
                        .mapToObj(number -> join("Shuffled " + number))
                        .map(learner -> lines(learner, "secret-shuffle"))
                        .collect(Collectors.toSet());

        assertThat(orders).hasSizeGreaterThan(1).doesNotContain(ORDERED);
    }

    private LearnerClient join(String name) {
        String code = classroom.joinCode();
        LearnerClient learner = new LearnerClient(origin);
        learner.post("/join", "/join", Map.of("code", List.of(code), "name", List.of(name)));
        return learner;
    }

    /** The whole site, the addresses of the API that the documentation lists, and some guesses. */
    private static List<Answer> everything(LearnerClient learner, String slug) {
        List<String> from = new ArrayList<>();
        from.add("/");
        for (String guess :
                List.of("", "/result", "/key", "/solution", ".json", "?key=1", "/result?key=1")) {
            from.add("/quizzes/" + slug + guess);
        }
        Matcher path =
                Pattern.compile("\"(/api/v1[^\"]*)\"")
                        .matcher(learner.get("/q/openapi?format=json").everything());
        while (path.find()) {
            from.add(path.group(1).replaceAll("\\{[^}]*}", slug));
        }
        assertThat(from).contains("/api/v1/quizzes/" + slug);
        List<Answer> answers = learner.crawl(from);
        assertThat(answers)
                .extracting(Answer::path)
                .contains("/progress", "/quizzes", "/quizzes/" + slug);
        return answers;
    }

    private static void assertHidden(List<Answer> answers, List<String> words) {
        for (Answer answer : answers) {
            assertThat(answer.everything()).as(answer.path()).doesNotContain(EXPLANATION);
            for (String word : words) {
                assertThat(answer.everything()).as(answer.path()).doesNotContain(word);
            }
        }
    }

    private static void assertUnordered(List<Answer> answers) {
        for (Answer answer : answers) {
            assertThat(answer.everything())
                    .as(answer.path())
                    .doesNotContain(EXPLANATION)
                    .doesNotContainPattern(inOrder(ORDERED));
        }
    }

    private static Pattern inOrder(List<String> words) {
        return Pattern.compile(String.join(".*", words), Pattern.DOTALL);
    }

    /** Places that put the lines into the order opposite to the key's. */
    private static List<String> wrongPlaces(LearnerClient learner) {
        return lines(learner, "secret-ordered").stream()
                .map(line -> String.valueOf(ORDERED.size() - ORDERED.indexOf(line)))
                .toList();
    }

    private static List<String> lines(LearnerClient learner, String slug) {
        Matcher line =
                Pattern.compile("data-place=\"([^\"]*)\"")
                        .matcher(learner.get("/quizzes/" + slug).everything());
        List<String> lines = new ArrayList<>();
        while (line.find()) {
            lines.add(line.group(1));
        }
        return lines;
    }

    private void answer(LearnerClient learner, String slug, Map<String, List<String>> fields) {
        Map<String, List<String>> all = new HashMap<>(fields);
        all.put("version", List.of("1"));
        all.put("idempotencyKey", List.of("attempt " + System.nanoTime()));
        Answer result = learner.post("/quizzes/" + slug, "/quizzes/" + slug, all);
        assertThat(result.status()).isEqualTo(200);
    }

    private void publish(String slug, String mode, List<String> words) {
        String numbers =
                words.stream()
                        .map(
                                word ->
                                        word.chars()
                                                .mapToObj(String::valueOf)
                                                .collect(Collectors.joining(",", "[", "]")))
                        .collect(Collectors.joining(",", "[", "]"));
        Api.instructor()
                .body(
                        Map.of(
                                "slug",
                                slug,
                                "title",
                                "A secret",
                                "topics",
                                List.of("secrets"),
                                "difficulty",
                                1,
                                "answer",
                                mode,
                                "attempts",
                                2,
                                "explanation",
                                EXPLANATION,
                                "program",
                                "for (const word of "
                                        + numbers
                                        + ") console.log(String.fromCharCode(...word));"))
                .post("/api/v1/quizzes")
                .then()
                .statusCode(201);
        Api.instructor().post("/api/v1/quizzes/" + slug + "/publish").then().statusCode(200);
        assertThat(quizzes.publishedOrRetired(slug).key().lines()).isEqualTo(words);
    }
}
