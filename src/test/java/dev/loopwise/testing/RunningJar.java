package dev.loopwise.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built jar, running as a process of its own on a free port. */
public final class RunningJar implements AutoCloseable {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final long READY_SECONDS = 120;
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");

    private final Process process;
    private final Path log;

    private RunningJar(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts the jar in a folder, where its output goes too.
     *
     * @param environment what to add to the environment
     */
    public static RunningJar start(Path folder, Map<String, String> environment)
            throws IOException {
        Path log = Files.createTempFile(folder, "loopwise", ".log");
        String java = ProcessHandle.current().info().command().orElseThrow();
        ProcessBuilder builder =
                new ProcessBuilder(List.of(java, "-jar", JAR.toString()))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.environment().putAll(environment);
        return new RunningJar(builder.start(), log);
    }

    public RunningJar awaitReady() throws IOException, InterruptedException {
        for (long tenths = 0; !output().contains("Loopwise is ready"); tenths++) {
            if (!process.isAlive() || tenths > READY_SECONDS * 10) {
                throw new IllegalStateException("The service did not get ready:\n" + output());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return this;
    }

    /** Everything it has printed so far. */
    public String output() throws IOException {
        return Files.readString(log);
    }

    public int port() throws IOException {
        Matcher port = LISTENING.matcher(output());
        if (!port.find()) {
            throw new IllegalStateException("The service does not listen:\n" + output());
        }
        return Integer.parseInt(port.group(1));
    }

    /** Waits for the process to end and returns its exit code. */
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(READY_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The service does not end.");
        }
        return process.exitValue();
    }

    /** Asks the process to end, as Ctrl-C and Kubernetes do, and waits for that. */
    public void terminate() throws InterruptedException {
        process.destroy();
        awaitEnd();
    }

    /** Ends the process without giving it a chance to clean up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
