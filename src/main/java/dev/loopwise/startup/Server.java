package dev.loopwise.startup;

import dev.loopwise.database.DatabaseStartException;
import dev.loopwise.database.EmbeddedDatabase;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.time.Duration;

/** Runs the service, with a database of its own unless one is configured. */
public final class Server {
    /** How long the database waits at the end for the service to let go of it. */
    private static final Duration STOP_LIMIT = Duration.ofSeconds(15);

    private Server() {}

    /** Runs until the process is told to end; ends it with code 1 when the start fails. */
    public static void run() {
        try {
            EarlySettings settings = EarlySettings.read();
            if (!settings.hasDatabase()) {
                startDatabase(settings);
            }
        } catch (DatabaseStartException | IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        MavenWatch.start();
        Quarkus.run();
    }

    private static void startDatabase(EarlySettings settings) throws DatabaseStartException {
        EmbeddedDatabase database = EmbeddedDatabase.start(settings.dataFolder());
        System.setProperty("quarkus.datasource.jdbc.url", database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", EmbeddedDatabase.USER);
        System.setProperty("quarkus.datasource.password", database.password());
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> stop(database), "embedded-database-stop"));
    }

    /** Every hook runs at once, but the service needs its database until it has ended. */
    private static void stop(EmbeddedDatabase database) {
        ServiceEnd.await(STOP_LIMIT);
        database.close();
    }
}
