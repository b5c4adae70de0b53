package dev.loopwise.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No password is written in a deployment file: each is asked for where it is used. */
class SecretsTest {
    @Test
    void kubernetes_passwords_areReferences() throws IOException {
        List<JsonNode> passwords = new ArrayList<>();
        for (JsonNode container : Manifests.of("overlays/class").containers()) {
            for (JsonNode variable : container.path("env")) {
                if (variable.path("name").asText().contains("PASSWORD")) {
                    passwords.add(variable);
                }
            }
        }

        assertThat(passwords).hasSize(3);
        assertThat(passwords)
                .allMatch(variable -> variable.path("value").isMissingNode())
                .allMatch(
                        variable ->
                                variable.at("/valueFrom/secretKeyRef/name")
                                        .asText()
                                        .equals("loopwise"));
    }

    @Test
    void kubernetes_configMaps_haveNoPassword() throws IOException {
        for (ObjectNode map : Manifests.of("base").ofKind("ConfigMap").toList()) {
            List<String> keys = new ArrayList<>();
            map.path("data").fieldNames().forEachRemaining(keys::add);

            assertThat(keys)
                    .isNotEmpty()
                    .noneMatch(key -> key.matches(".*(PASSWORD|SECRET|KEY).*"));
        }
    }

    @Test
    void kubernetes_files_holdNoSecret() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("k8s"))) {
            List<Path> manifests = files.filter(file -> file.toString().endsWith(".yaml")).toList();

            assertThat(manifests).isNotEmpty();
            for (Path manifest : manifests) {
                assertThat(manifest).content().doesNotContain("kind: Secret");
            }
        }
    }

    @Test
    void compose_passwords_areAskedFor() throws IOException {
        List<String> passwords = new ArrayList<>();
        for (JsonNode service : ComposeFile.read().path("services")) {
            service.path("environment")
                    .properties()
                    .forEach(
                            variable -> {
                                if (variable.getKey().contains("PASSWORD")) {
                                    passwords.add(variable.getValue().asText());
                                }
                            });
        }

        assertThat(passwords)
                .hasSize(3)
                .allMatch(value -> value.matches("\\$\\{LOOPWISE_[A-Z_]+_PASSWORD:\\?.+}"));
    }
}
