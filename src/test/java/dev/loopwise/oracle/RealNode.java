package dev.loopwise.oracle;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.testing.TemporaryFolders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** A real Node.js binary: what the engine's answers are measured against. */
public final class RealNode {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    /** Where the engine says that a snippet lies. */
    private static final String SNIPPET_FOLDER = "/snippet";

    /**
     * Room for all objects of a small program, in MiB: a collection of garbage leaves a task for
     * the next poll phase, and after that Node drains the ticks that an uncaught error has left
     * over.
     */
    private static final String NO_COLLECTION = "--min-semi-space-size=16";

    /** A program that goes on for ever, as far as anyone waits. */
    public static final class NotEndedException extends RuntimeException {
        private NotEndedException(Path file) {
            super(file + " did not end within " + TIMEOUT + ".");
        }
    }

    private final List<String> command;

    private RealNode(List<String> command) {
        this.command = List.copyOf(command);
    }

    /** The version that a major release is modelled on; fetched once per machine. */
    public static RealNode release(int major) {
        Path binary = NodeBinaries.DEFAULT.binaryOf(new NodeRelease(major));
        return new RealNode(List.of(binary.toString(), NO_COLLECTION));
    }

    /** The same binary as a user starts it, who may see it collect garbage. */
    public RealNode withUsualHeap() {
        return new RealNode(command.stream().filter(word -> !word.equals(NO_COLLECTION)).toList());
    }

    /** The same binary, held to the first processor of the machine. */
    public RealNode onOneProcessor() {
        List<String> pinned = new ArrayList<>(List.of("taskset", "-c", "0"));
        pinned.addAll(command);
        return new RealNode(pinned);
    }

    /**
     * Runs a program in an empty folder of its own, with nothing in its environment but what is
     * given.
     *
     * @throws NotEndedException after 20 seconds
     */
    public NodeOutput run(String fileName, String source, Map<String, String> environment) {
        try {
            Path folder = Files.createTempDirectory("snippet").toRealPath();
            try {
                Path file = Files.writeString(folder.resolve(fileName), source);
                return run(file, environment);
            } finally {
                TemporaryFolders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NodeOutput run(Path file, Map<String, String> environment) throws IOException {
        List<String> words = new ArrayList<>(command);
        words.add(file.toString());
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.directory(file.getParent().toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            CompletableFuture<String> stderr =
                    CompletableFuture.supplyAsync(() -> textOf(process.getErrorStream()));
            CompletableFuture<String> stdout =
                    CompletableFuture.supplyAsync(() -> textOf(process.getInputStream()));
            if (!process.waitFor(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new NotEndedException(file);
            }
            String folder = file.getParent().toString();
            return new NodeOutput(
                    linesOf(stdout.get(), folder),
                    linesOf(stderr.get(), folder),
                    process.exitValue());
        } catch (ExecutionException e) {
            throw new AssertionError("Node could not run " + file + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while Node ran " + file + ".", e);
        }
    }

    private static List<String> linesOf(String text, String folder) {
        return NodeOutput.linesOf(text.replace(folder, SNIPPET_FOLDER));
    }

    private static String textOf(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
