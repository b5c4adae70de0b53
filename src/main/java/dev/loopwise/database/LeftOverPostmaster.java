package dev.loopwise.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Clears away what a killed Loopwise left in a cluster folder.
 *
 * <p>Whoever calls this holds the data folder's lock, so no living Loopwise uses the cluster and a
 * server that still runs on it has lost its owner.
 */
final class LeftOverPostmaster {
    private static final long STOP_SECONDS = 20;

    private LeftOverPostmaster() {}

    /** Stops a left-over server and removes a left-over file that names one. */
    static void clear(Path cluster) throws IOException, DatabaseStartException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        Optional<ProcessHandle> server = processId(file).flatMap(ProcessHandle::of);
        if (server.isPresent() && isPostgres(server.get())) {
            stop(server.get());
        }
        // Any process may have the number by now, and PostgreSQL would then refuse to start.
        Files.deleteIfExists(file);
    }

    private static Optional<Long> processId(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String first = lines.isEmpty() ? "" : lines.get(0).strip();
        return first.matches("\\d{1,18}") ? Optional.of(Long.valueOf(first)) : Optional.empty();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(command -> Path.of(command).getFileName().toString())
                        .filter(name -> name.startsWith("postgres"))
                        .isPresent();
    }

    /** Asks the server to end; it does so at once, since nobody is connected any more. */
    private static void stop(ProcessHandle server) throws DatabaseStartException {
        server.destroy();
        try {
            server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new DatabaseStartException(
                    "A PostgreSQL server of an earlier run does not end. Stop process "
                            + server.pid()
                            + " and start again.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseStartException("The start was interrupted.", e);
        }
    }
}
