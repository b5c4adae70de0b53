package dev.loopwise.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.loopwise.quiz.file.QuizFile;
import dev.loopwise.quiz.file.QuizFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The overlay that shows how a class brings quizzes of its own. */
class OwnQuizzesTest {
    private static final Path OVERLAY = Path.of("k8s/overlays/class-own-quizzes");
    private final Manifests manifests;

    OwnQuizzesTest() throws IOException {
        manifests = Manifests.of("overlays/class-own-quizzes");
    }

    @Test
    void overlay_quizzes_canBeImported() {
        QuizFolder.Contents own = new QuizFolder(OVERLAY).read();

        assertThat(own.problems()).isEmpty();
        assertThat(slugs(own)).isNotEmpty().doesNotContainAnyElementsOf(slugsOfTheImage());
    }

    @Test
    void overlay_configMap_holdsEveryQuizOfItsFolder() {
        JsonNode data = manifests.get("ConfigMap", "loopwise-own-quizzes").path("data");

        assertThat(new QuizFolder(OVERLAY).read().files())
                .extracting(quiz -> Path.of(quiz.path()).getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(data::fieldNames);
    }

    @Test
    void overlay_mount_isATopicOfTheQuizzesFolder() {
        JsonNode mounts =
                Manifests.container(manifests.get("Deployment", "loopwise")).path("volumeMounts");

        assertThat(Manifests.texts(mounts, "/mountPath"))
                .containsExactly("/tmp", "/app/quizzes/own");
    }

    private static List<String> slugsOfTheImage() {
        return slugs(new QuizFolder(Path.of("quizzes")).read());
    }

    private static List<String> slugs(QuizFolder.Contents contents) {
        return contents.files().stream().map(QuizFile::slug).toList();
    }
}
