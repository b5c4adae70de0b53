package dev.loopwise.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** A real Node.js binary: what the engine's answers are measured against. */
public final class RealNode {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final Path binary;

    private RealNode(Path binary) {
        this.binary = binary;
    }

    /** The newest Node of a major release; fetched once per machine. */
    public static RealNode release(int major) {
        return new RealNode(NodeBinaries.DEFAULT.binaryOf(major));
    }

    /** Runs a program with nothing in its environment but what is given. */
    public NodeOutput run(Path file, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(binary.toString(), file.toString());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            CompletableFuture<List<String>> stderr =
                    CompletableFuture.supplyAsync(() -> linesOf(process.getErrorStream()));
            CompletableFuture<List<String>> stdout =
                    CompletableFuture.supplyAsync(() -> linesOf(process.getInputStream()));
            if (!process.waitFor(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(file + " did not end within " + TIMEOUT + ".");
            }
            return new NodeOutput(stdout.get(), stderr.get(), process.exitValue());
        } catch (IOException | ExecutionException e) {
            throw new AssertionError("Node could not run " + file + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while Node ran " + file + ".", e);
        }
    }

    private static List<String> linesOf(InputStream stream) {
        try (stream) {
            return NodeOutput.linesOf(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
