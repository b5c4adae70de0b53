package dev.loopwise.startup;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * Ends the service when the Maven that runs it is told to end.
 *
 * <p>On Ctrl-C the terminal tells both. A signal to Maven alone ({@code kill}, a process manager)
 * reaches Maven only, and its {@code quarkus:run} then waits for the service instead of passing the
 * signal on; see {@code io.smallrye.common.process.ProcessRunner}, whose shutdown hook parks until
 * the child has ended. So the service looks whether Maven is handling a signal: on Linux the JVM
 * runs that in a thread called {@code SIGTERM handler}. Elsewhere only Maven's death is noticed.
 */
final class MavenWatch implements Runnable {
    private static final String RUN_GOAL = "quarkus:run";
    private static final String SIGNAL_THREAD = "SIG[A-Z]+ handler?";
    private static final long PAUSE_MILLIS = 500;

    private final ProcessHandle maven;

    private MavenWatch(ProcessHandle maven) {
        this.maven = maven;
    }

    /** Starts the watch if Maven runs this process, otherwise nothing. */
    static void start() {
        ProcessHandle.current()
                .parent()
                .filter(MavenWatch::isRunByMaven)
                .ifPresent(
                        maven -> {
                            Thread watch = new Thread(new MavenWatch(maven), "maven-watch");
                            watch.setDaemon(true);
                            watch.start();
                        });
    }

    private static boolean isRunByMaven(ProcessHandle parent) {
        return parent.info()
                .arguments()
                .map(Arrays::asList)
                .filter(arguments -> arguments.contains(RUN_GOAL))
                .isPresent();
    }

    @Override
    public void run() {
        try {
            while (maven.isAlive() && !isHandlingSignal()) {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(0);
    }

    private boolean isHandlingSignal() {
        Path threads = Path.of("/proc", String.valueOf(maven.pid()), "task");
        if (!Files.isDirectory(threads)) {
            return false;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(threads)) {
            for (Path thread : all) {
                if (nameOf(thread).matches(SIGNAL_THREAD)) {
                    return true;
                }
            }
            return false;
        } catch (IOException mavenHasEnded) {
            return !maven.isAlive();
        }
    }

    /** The thread's name, cut to 15 characters by the system; empty when it has just ended. */
    private static String nameOf(Path thread) {
        try {
            return Files.readString(thread.resolve("comm")).strip();
        } catch (IOException threadHasEnded) {
            return "";
        }
    }
}
