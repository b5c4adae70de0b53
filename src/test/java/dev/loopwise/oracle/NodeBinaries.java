package dev.loopwise.oracle;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Real Node binaries, fetched as npm packages and kept outside the project.
 *
 * <p>npm asks whatever registry it is configured for. A fetched release is moved into its place in
 * one step, under a lock that other processes respect, so that a binary that is there is whole.
 */
final class NodeBinaries {
    static final NodeBinaries DEFAULT =
            new NodeBinaries(
                    Path.of(System.getProperty("user.home"), ".cache", "loopwise", "node"), "npm");

    private static final long FETCH_TIMEOUT_MINUTES = 5;

    private final Path folder;
    private final String npm;

    NodeBinaries(Path folder, String npm) {
        this.folder = folder;
        this.npm = npm;
    }

    /** The binary of a major release; fetched if it is not there yet. */
    synchronized Path binaryOf(int major) {
        Path binary = folder.resolve(String.valueOf(major)).resolve("bin").resolve("node");
        if (Files.isExecutable(binary)) {
            return binary;
        }
        try {
            Files.createDirectories(folder);
            try (FileChannel lockFile = openLockFile(major)) {
                lockFile.lock(); // until the file is closed
                if (!Files.isExecutable(binary)) {
                    fetch(major);
                }
            }
        } catch (IOException e) {
            throw new AssertionError(
                    "Node "
                            + major
                            + " is needed to check the engine against. Install npm and let it reach"
                            + " its registry, or put the binary at "
                            + binary
                            + ".",
                    e);
        }
        return binary;
    }

    private FileChannel openLockFile(int major) throws IOException {
        return FileChannel.open(
                folder.resolve(major + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
    }

    private void fetch(int major) throws IOException {
        Path work = Files.createTempDirectory(folder, major + "-fetch-");
        try {
            String architecture = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x64";
            call(work, List.of(npm, "pack", "node-linux-" + architecture + "@" + major));
            call(work, List.of("tar", "-xzf", archiveIn(work).toString()));
            Path target = folder.resolve(String.valueOf(major));
            deleteAll(target);
            Files.move(work.resolve("package"), target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            deleteAll(work);
        }
    }

    private static void call(Path workingFolder, List<String> command) throws IOException {
        Path log = workingFolder.resolve("log");
        Process process =
                new ProcessBuilder(command)
                        .directory(workingFolder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try {
            boolean ended = process.waitFor(FETCH_TIMEOUT_MINUTES, TimeUnit.MINUTES);
            if (!ended || process.exitValue() != 0) {
                process.destroyForcibly();
                String output = Files.readString(log);
                throw new IOException(String.join(" ", command) + " failed:\n" + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while fetching Node.", e);
        }
    }

    private static Path archiveIn(Path work) throws IOException {
        try (DirectoryStream<Path> archives = Files.newDirectoryStream(work, "*.tgz")) {
            return archives.iterator().next();
        }
    }

    private static void deleteAll(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (var paths = Files.walk(path)) {
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
