package dev.loopwise.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * A PostgreSQL server of this process's own, on a free port that only this machine can reach.
 *
 * <p>Its data stay in a folder between starts. It ends when it is closed; when this process is
 * killed before that, the next start on the folder ends it.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    /** The name of the database's user. */
    public static final String USER = "postgres";

    private static final String DATABASE = "postgres";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final DataFolderLock lock;
    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedDatabase(DataFolderLock lock, EmbeddedPostgres server, String password) {
        this.lock = lock;
        this.server = server;
        this.password = password;
    }

    /**
     * Starts the server on a data folder, which is made when it is missing.
     *
     * @throws DatabaseStartException when another Loopwise uses the folder, or the server cannot
     *     start; its message says what to do
     */
    public static EmbeddedDatabase start(Path dataFolder) throws DatabaseStartException {
        Path folder = dataFolder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            DataFolderLock lock = DataFolderLock.take(folder);
            try {
                return start(lock, new ClusterFiles(folder));
            } catch (IOException | SQLException | RuntimeException | DatabaseStartException e) {
                lock.close();
                throw e;
            }
        } catch (IOException | SQLException | RuntimeException e) {
            throw new DatabaseStartException(
                    "The embedded PostgreSQL could not start in "
                            + folder
                            + " ("
                            + e.getMessage()
                            + "). Its own words are in postgres.log there. You can also set"
                            + " QUARKUS_DATASOURCE_JDBC_URL to a PostgreSQL of your own.",
                    e);
        }
    }

    private static EmbeddedDatabase start(DataFolderLock lock, ClusterFiles files)
            throws IOException, SQLException, DatabaseStartException {
        LeftOverPostmaster.clear(files.cluster());
        files.setIncompleteClusterAside();
        if (files.hasPassword()) {
            String password = files.password();
            return new EmbeddedDatabase(lock, startServer(files, password), password);
        }
        files.trustLocalPrograms();
        EmbeddedPostgres server = startServer(files, "");
        try {
            String password = files.makePassword();
            setPassword(server, password);
            files.requirePassword();
            reloadAccessRules(server, password);
            return new EmbeddedDatabase(lock, server, password);
        } catch (IOException | SQLException e) {
            server.close();
            throw e;
        }
    }

    private static EmbeddedPostgres startServer(ClusterFiles files, String password)
            throws IOException {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(files.cluster())
                        .setCleanDataDirectory(false)
                        .setOverrideWorkingDirectory(files.makeBinariesFolder().toFile())
                        .setRegisterShutdownHook(false)
                        .setPGStartupWait(START_LIMIT)
                        .setOutputRedirector(ProcessBuilder.Redirect.to(files.log().toFile()))
                        .setConnectConfig("password", password);
        // The builder's own settings are for tests, where an answer may be lost in a power cut.
        builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "");
        return builder.start();
    }

    private static void setPassword(EmbeddedPostgres server, String password) throws SQLException {
        // A token has no quotes in it, and ALTER ROLE takes no parameters.
        run(server, "", "alter role " + USER + " password '" + password + "'");
    }

    private static void reloadAccessRules(EmbeddedPostgres server, String password)
            throws SQLException {
        run(server, password, "select pg_reload_conf()");
    }

    private static void run(EmbeddedPostgres server, String password, String sql)
            throws SQLException {
        try (Connection connection =
                        server.getDatabase(USER, DATABASE).getConnection(USER, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Where the database is, for a JDBC driver. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE;
    }

    public String password() {
        return password;
    }

    /** Stops the server and gives the folder free; waits until that is done. */
    @Override
    public void close() {
        try {
            server.close();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
