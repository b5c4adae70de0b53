package dev.loopwise.database;

import dev.loopwise.shared.Secrets;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The files of the embedded database in a data folder.
 *
 * <pre>
 *   postgres/             the cluster
 *   postgres-binaries/    the programs, unpacked once
 *   postgres-password     readable by its owner only
 *   postgres.log          what the server of the last start said
 * </pre>
 */
final class ClusterFiles {
    private static final String COMPLETE = "loopwise-complete";
    private static final String LOCAL_WITH_PASSWORD =
            "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n";
    private static final String LOCAL_TRUSTED =
            "host all all 127.0.0.1/32 trust\nhost all all ::1/128 trust\n";

    private final Path folder;

    ClusterFiles(Path folder) {
        this.folder = folder;
    }

    Path cluster() {
        return folder.resolve("postgres");
    }

    /** Where to unpack the programs: in a folder that nobody else can enter and change them. */
    Path makeBinariesFolder() throws IOException {
        Path guarded = folder.resolve("postgres-binaries");
        if (!Files.exists(guarded)) {
            Files.createDirectory(guarded, ownerOnly("rwx------"));
        }
        return guarded.resolve("unpacked");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    private Path passwordFile() {
        return folder.resolve("postgres-password");
    }

    /**
     * Moves a cluster aside whose making was cut short: it holds no answers yet, and PostgreSQL
     * would not make another in its place.
     */
    void setIncompleteClusterAside() throws IOException {
        if (Files.exists(cluster()) && !Files.exists(cluster().resolve(COMPLETE))) {
            int number = 1;
            while (Files.exists(asideFolder(number))) {
                number++;
            }
            Files.move(cluster(), asideFolder(number));
        }
    }

    private Path asideFolder(int number) {
        return folder.resolve("postgres-incomplete-" + number);
    }

    /** Whether the cluster was made and asks for the password that is kept beside it. */
    boolean hasPassword() {
        return Files.exists(cluster().resolve(COMPLETE)) && Files.exists(passwordFile());
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    /** Lets local programs in without a password, until {@link #requirePassword}. */
    void trustLocalPrograms() throws IOException {
        if (Files.exists(cluster())) {
            Files.writeString(accessRules(), LOCAL_TRUSTED);
        }
    }

    void requirePassword() throws IOException {
        Files.writeString(accessRules(), LOCAL_WITH_PASSWORD);
        Files.writeString(cluster().resolve(COMPLETE), "");
    }

    private Path accessRules() {
        return cluster().resolve("pg_hba.conf");
    }

    /** Makes a new password and keeps it where only the owner of the folder can read it. */
    String makePassword() throws IOException {
        String password = Secrets.token();
        Files.deleteIfExists(passwordFile());
        Files.createFile(passwordFile(), ownerOnly("rw-------"));
        Files.writeString(passwordFile(), password + "\n", StandardOpenOption.WRITE);
        return password;
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        Set<String> views = FileSystems.getDefault().supportedFileAttributeViews();
        return views.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
