package dev.loopwise.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Loads the classes of the JavaScript engine ahead, on a second thread.
 *
 * <p>A cold run of one small file spends a third of its time on loading some 3,000 classes one by
 * one. Most machines have a second processor that is idle meanwhile. The list is a hint: it is
 * written by {@code src/bench/list-early-classes.sh}, and a class that is not there is passed over.
 */
final class EarlyClasses implements Runnable {
    private static final String LIST = "early-classes.txt";

    /** {@code false} where loading ahead costs more than it brings. */
    private static final String SWITCH = "loopwise.early-classes";

    private EarlyClasses() {}

    /** Starts to load and returns at once. */
    static void loadInBackground() {
        boolean isWanted = Boolean.parseBoolean(System.getProperty(SWITCH, "true"));
        if (isWanted && Runtime.getRuntime().availableProcessors() > 1) {
            Thread thread = new Thread(new EarlyClasses(), "early-classes");
            thread.setDaemon(true);
            thread.start();
        }
    }

    @Override
    public void run() {
        try (BufferedReader names =
                new BufferedReader(
                        new InputStreamReader(
                                EarlyClasses.class.getResourceAsStream(LIST),
                                StandardCharsets.UTF_8))) {
            names.lines().forEach(EarlyClasses::load);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, EarlyClasses.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError gone) {
            // Another release of the engine has other classes; whatever it needs is loaded on use.
            return;
        }
    }
}
