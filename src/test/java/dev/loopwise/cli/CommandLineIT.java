package dev.loopwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The built jar as a tool, in a process of its own. */
@Timeout(120)
class CommandLineIT {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

    @TempDir private Path folder;

    @Test
    void run_json_printsOneLineAndNothingElse() throws Exception {
        write("one.js", "setImmediate(() => console.log('é😀')); console.log('script');");
        Process process = start("run", "--json", "one.js");

        assertThat(text(process))
                .isEqualTo(
                        "{\"file\":\"one.js\",\"stdout\":[\"script\",\"é😀\"],\"stderr\":[],"
                                + "\"exitCode\":0,\"deterministic\":true,"
                                + "\"outcomes\":[[\"script\",\"é😀\"]],\"complete\":true}\n");
        assertThat(process.waitFor()).isZero();
        assertThat(folder.resolve("stderr")).isEmptyFile();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("no folder for data")
                    .containsExactlyInAnyOrder("one.js", "stderr");
        }
    }

    @Test
    void run_json_writesEachLineAsSoonAsItsFileIsDone() throws Exception {
        write("quick.js", "console.log('quick');");
        write("endless.js", "for (;;);");
        Process process =
                start("run", "--json", "quick.js", "endless.js", "endless.js", "quick.js");

        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        assertThat(lines.readLine()).startsWith("{\"file\":\"quick.js\",\"stdout\":[\"quick\"]");
        assertThat(process.isAlive()).isTrue();
        assertThat(lines.lines()).hasSize(3);
        assertThat(process.waitFor()).isEqualTo(1);
    }

    @Test
    void run_readerThatGoesAway_endsTheRun() throws Exception {
        write("quick.js", "console.log('quick');");
        write("endless.js", "for (;;);");
        List<String> arguments = new ArrayList<>(List.of("run", "--json", "quick.js"));
        for (int count = 0; count < 60; count++) {
            arguments.add("endless.js");
        }
        Process process = start(arguments.toArray(String[]::new));

        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        lines.readLine();
        lines.close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void check_shippedQuizzes_areFine() throws Exception {
        Process process = start("check", Path.of("quizzes").toAbsolutePath().toString());

        assertThat(text(process)).endsWith(", problems: 0\n");
        assertThat(process.waitFor()).isZero();
        assertThat(folder.resolve("stderr")).isEmptyFile();
    }

    @Test
    void unknownCommand_isAUsageError() throws Exception {
        Process process = start("walk");

        assertThat(text(process)).isEmpty();
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(folder.resolve("stderr")).content().startsWith("Unmatched argument");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().remove("UV_THREADPOOL_SIZE");
        return builder.redirectError(folder.resolve("stderr").toFile()).start();
    }

    private static String text(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
