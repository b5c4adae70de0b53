package dev.loopwise.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KustomizationTest {
    private static final String HEAD =
            "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n";

    /**
     * {@code expected.yaml} is what {@code kubectl kustomize} 5.5.0 printed for {@code overlay}.
     */
    private static final Path EXAMPLE =
            Path.of("src/test/resources/dev/loopwise/deployment/kustomize");

    @TempDir Path folder;

    @Test
    void render_example_isWhatKubectlRenders() throws IOException {
        assertThat(Kustomization.render(EXAMPLE.resolve("overlay")))
                .containsExactlyInAnyOrderElementsOf(
                        Yaml.documents(EXAMPLE.resolve("expected.yaml")));
    }

    @Test
    void render_unknownField_isRefused() throws IOException {
        write(HEAD + "namePrefix: new-\n");

        assertThatThrownBy(() -> Kustomization.render(folder))
                .isInstanceOf(UnrecognizedPropertyException.class)
                .hasMessageContaining("namePrefix");
    }

    @Test
    void render_patchOfNothing_isRefused() throws IOException {
        write(HEAD + "patches:\n  - target: {kind: Service, name: absent}\n    patch: '[]'\n");

        assertThatThrownBy(() -> Kustomization.render(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Nothing to patch: Target[kind=Service, name=absent]");
    }

    @Test
    void render_repeatedKey_isRefused() throws IOException {
        write(HEAD + "resources: []\nresources: []\n");

        assertThatThrownBy(() -> Kustomization.render(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Duplicate field 'resources'");
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("kustomization.yaml"), text);
    }
}
