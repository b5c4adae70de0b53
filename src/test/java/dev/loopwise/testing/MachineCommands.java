package dev.loopwise.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Commands of the machine that tests use. A machine without one gets Debian's package when that is
 * possible; otherwise the tests fail, because a skipped test proves nothing.
 */
public final class MachineCommands {
    private static final int INSTALL_MINUTES = 10;

    private MachineCommands() {}

    /**
     * The first of the commands that is there, after installing it if none is.
     *
     * @param debianPackage the package that brings the first command
     * @param names the commands that will do, the preferred one first
     */
    public static synchronized Path findOrInstall(String debianPackage, List<String> names) {
        return find(names).orElseGet(() -> install(debianPackage, names));
    }

    private static Optional<Path> find(List<String> names) {
        return names.stream().flatMap(name -> onPath(name).stream()).findFirst();
    }

    private static Optional<Path> onPath(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path install(String debianPackage, List<String> names) {
        if (!"root".equals(System.getProperty("user.name")) || onPath("apt-get").isEmpty()) {
            throw missing(debianPackage, names);
        }
        run("apt-get", "-qq", "update");
        run("apt-get", "-qq", "install", "-y", "--no-install-recommends", debianPackage);
        return find(names).orElseThrow(() -> missing(debianPackage, names));
    }

    private static void run(String... command) {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process process = builder.start();
            if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(String.join(" ", command) + " took too long.");
            }
        } catch (IOException failure) {
            throw new IllegalStateException(command[0] + " could not be started.", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static IllegalStateException missing(String debianPackage, List<String> names) {
        return new IllegalStateException(
                "These tests need one of %s on the PATH. Install it, for example with `apt-get install %s`."
                        .formatted(names, debianPackage));
    }
}
