package dev.loopwise.deployment;

import dev.loopwise.shared.LoopwiseSettings;
import io.quarkus.agroal.runtime.DataSourcesJdbcRuntimeConfig;
import io.quarkus.datasource.runtime.DataSourcesRuntimeConfig;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.common.utils.StringUtil;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The environment variables that the service reads, from the settings' own types. */
final class SettingNames {
    /** The variables of this project. */
    static final Set<String> OWN = variables(LoopwiseSettings.class);

    /** Those, and the variables of the framework that deployments use. */
    static final Set<String> KNOWN =
            variables(
                    LoopwiseSettings.class,
                    VertxHttpConfig.class,
                    DataSourcesRuntimeConfig.class,
                    DataSourcesJdbcRuntimeConfig.class);

    private SettingNames() {}

    private static Set<String> variables(Class<?>... settings) {
        return Stream.of(settings)
                .map(ConfigClass::configClass)
                .flatMap(each -> ConfigMappings.getProperties(each).keySet().stream())
                .map(SettingNames::variable)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String variable(String property) {
        return StringUtil.replaceNonAlphanumericByUnderscores(property).toUpperCase(Locale.ROOT);
    }
}
