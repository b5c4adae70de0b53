package dev.loopwise.startup;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The few settings that count before the framework starts, from the same places: system properties,
 * the environment, {@code config/application.properties}, and what the jar brings.
 */
final class EarlySettings {
    private static final String FILE = "application.properties";
    private static final int BESIDE_THE_JAR = 260;
    private static final int IN_THE_JAR = 250;

    private final SmallRyeConfig config;

    private EarlySettings(SmallRyeConfig config) {
        this.config = config;
    }

    static EarlySettings read() throws IOException {
        SmallRyeConfigBuilder builder =
                new SmallRyeConfigBuilder()
                        .addDefaultSources()
                        .addDefaultInterceptors()
                        .withProfile("prod");
        addSource(builder, Path.of("config", FILE));
        URL inTheJar = Thread.currentThread().getContextClassLoader().getResource(FILE);
        if (inTheJar != null) {
            builder.withSources(new PropertiesConfigSource(inTheJar, IN_THE_JAR));
        }
        return new EarlySettings(builder.build());
    }

    private static void addSource(SmallRyeConfigBuilder builder, Path file) throws IOException {
        if (Files.isReadable(file)) {
            builder.withSources(new PropertiesConfigSource(file.toUri().toURL(), BESIDE_THE_JAR));
        }
    }

    /** Whether a database of the operator's own is to be used. */
    boolean hasDatabase() {
        return text("quarkus.datasource.jdbc.url").isPresent();
    }

    Path dataFolder() {
        return Path.of(text("loopwise.data-folder").orElse("data"));
    }

    private Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class);
    }
}
