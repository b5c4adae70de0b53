package dev.loopwise.browser;

import dev.loopwise.testing.MachineCommands;
import java.nio.file.Path;
import java.util.List;

/** The browser that the machine has. */
final class InstalledChromium {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private InstalledChromium() {}

    static Path path() {
        return MachineCommands.findOrInstall("chromium", NAMES);
    }
}
