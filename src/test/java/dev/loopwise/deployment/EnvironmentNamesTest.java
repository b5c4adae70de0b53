package dev.loopwise.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A misspelt variable is silently ignored by a running service, so it is caught here. */
class EnvironmentNamesTest {
    @Test
    void kubernetes_variables_areSettingsOfTheService() throws IOException {
        Manifests manifests = Manifests.of("overlays/class");
        JsonNode loopwise = Manifests.container(manifests.get("Deployment", "loopwise"));
        List<String> used = new ArrayList<>(Manifests.texts(loopwise.path("env"), "/name"));
        manifests
                .get("ConfigMap", "loopwise")
                .path("data")
                .fieldNames()
                .forEachRemaining(used::add);

        assertThat(used).hasSizeGreaterThan(8).isSubsetOf(SettingNames.KNOWN);
    }

    @Test
    void compose_variables_areSettingsOfTheService() throws IOException {
        JsonNode environment = ComposeFile.read().at("/services/loopwise/environment");
        List<String> used = new ArrayList<>();
        environment.fieldNames().forEachRemaining(used::add);

        assertThat(used).hasSizeGreaterThan(4).isSubsetOf(SettingNames.KNOWN);
    }

    @Test
    void settings_misspeltVariable_isUnknown() {
        assertThat(SettingNames.KNOWN)
                .contains("LOOPWISE_PUBLIC_URL", "QUARKUS_DATASOURCE_JDBC_URL")
                .doesNotContain("LOOPWISE_PUBLIC_ADDRESS", "QUARKUS_DATASOURCE_URL");
    }
}
