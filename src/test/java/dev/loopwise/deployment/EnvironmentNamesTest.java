package dev.loopwise.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.loopwise.shared.LoopwiseSettings;
import io.quarkus.agroal.runtime.DataSourcesJdbcRuntimeConfig;
import io.quarkus.datasource.runtime.DataSourcesRuntimeConfig;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.common.utils.StringUtil;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A misspelt variable is silently ignored by a running service, so it is caught here. */
class EnvironmentNamesTest {
    private static final Set<String> KNOWN =
            Stream.of(
                            LoopwiseSettings.class,
                            VertxHttpConfig.class,
                            DataSourcesRuntimeConfig.class,
                            DataSourcesJdbcRuntimeConfig.class)
                    .map(ConfigClass::configClass)
                    .flatMap(settings -> ConfigMappings.getProperties(settings).keySet().stream())
                    .map(EnvironmentNamesTest::variable)
                    .collect(Collectors.toSet());

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

        assertThat(used).hasSizeGreaterThan(8).isSubsetOf(KNOWN);
    }

    @Test
    void compose_variables_areSettingsOfTheService() throws IOException {
        JsonNode environment = ComposeFile.read().at("/services/loopwise/environment");
        List<String> used = new ArrayList<>();
        environment.fieldNames().forEachRemaining(used::add);

        assertThat(used).hasSizeGreaterThan(4).isSubsetOf(KNOWN);
    }

    @Test
    void settings_misspeltVariable_isUnknown() {
        assertThat(KNOWN)
                .contains("LOOPWISE_PUBLIC_URL", "QUARKUS_DATASOURCE_JDBC_URL")
                .doesNotContain("LOOPWISE_PUBLIC_ADDRESS", "QUARKUS_DATASOURCE_URL");
    }

    private static String variable(String property) {
        return StringUtil.replaceNonAlphanumericByUnderscores(property).toUpperCase(Locale.ROOT);
    }
}
