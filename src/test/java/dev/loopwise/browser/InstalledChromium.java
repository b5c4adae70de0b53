package dev.loopwise.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The browser that the machine has. A machine without one gets Debian's when that is possible;
 * otherwise the tests fail, because a skipped journey proves nothing.
 */
final class InstalledChromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final int INSTALL_MINUTES = 10;

    private InstalledChromium() {}

    static Path path() {
        return find().orElseGet(InstalledChromium::install);
    }

    private static Optional<Path> find() {
        return NAMES.stream().flatMap(name -> onPath(name).stream()).findFirst();
    }

    private static Optional<Path> onPath(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path install() {
        if (!"root".equals(System.getProperty("user.name")) || onPath("apt-get").isEmpty()) {
            throw missing();
        }
        run("apt-get", "update");
        run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        return find().orElseThrow(InstalledChromium::missing);
    }

    private static void run(String... command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command[0] + " took too long.");
            }
        } catch (IOException failure) {
            throw new IllegalStateException(command[0] + " could not be started.", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static IllegalStateException missing() {
        return new IllegalStateException(
                "The browser tests need Chromium. Install it, for example with `apt-get install"
                        + " chromium`, or put `google-chrome` on the PATH.");
    }
}
