package dev.loopwise.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service is told to end while it is still importing its quizzes. */
class EarlyStopIT {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final long LIMIT_SECONDS = Duration.ofMinutes(2).toSeconds();

    @TempDir Path folder;
    private Path log;
    private Process service;

    @BeforeEach
    void start() throws IOException {
        log = folder.resolve("log");
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toString());
        builder.environment().put("LOOPWISE_DATA_FOLDER", folder.resolve("data").toString());
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        service = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    @AfterEach
    void kill() throws InterruptedException {
        service.destroyForcibly().waitFor();
    }

    @Test
    void stop_duringTheImport_endsWithoutAnError() throws IOException, InterruptedException {
        waitFor("Listening on");
        service.destroy();

        assertThat(service.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(log)
                .content()
                .contains("loopwise stopped")
                .doesNotContain("Loopwise is ready", "ERROR", "Exception");
    }

    private void waitFor(String text) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(LIMIT_SECONDS).toNanos();
        while (!Files.readString(log).contains(text)) {
            assertThat(service.isAlive()).as(() -> "The service ended: see " + log).isTrue();
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
    }
}
