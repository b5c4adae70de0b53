package dev.loopwise.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

/** What the service's own {@code application.properties} say. */
final class ServiceSettings {
    private ServiceSettings() {}

    /** How long a stopping service waits for running requests, in seconds. */
    static int shutdownTimeoutSeconds() {
        return (int) Duration.parse("PT" + setting("quarkus.shutdown.timeout")).toSeconds();
    }

    private static String setting(String name) {
        Properties settings = new Properties();
        try (var in = Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
            settings.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return settings.getProperty(name);
    }
}
