package dev.loopwise.testing;

import dev.loopwise.database.DatabaseStartException;
import dev.loopwise.database.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A real, empty PostgreSQL for the tests of the running service, gone after them. */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {
    /** The password of the first instructor, whose name is {@code instructor}. */
    public static final String INSTRUCTOR_PASSWORD = "correct horse battery";

    private Path folder;
    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("loopwise-test");
            database = EmbeddedDatabase.start(folder);
        } catch (IOException | DatabaseStartException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                database.jdbcUrl(),
                "quarkus.datasource.username",
                EmbeddedDatabase.USER,
                "quarkus.datasource.password",
                database.password(),
                "quarkus.http.test-port",
                "0",
                "loopwise.instructor.password",
                INSTRUCTOR_PASSWORD);
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
        if (folder != null) {
            remove(folder);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
