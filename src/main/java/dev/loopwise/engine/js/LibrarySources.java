package dev.loopwise.engine.js;

import com.oracle.truffle.api.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The texts of the JavaScript that comes with the engine.
 *
 * <p>{@code internal/x} and the like are files under {@code lib}, {@code vendor/x} is what Node
 * itself publishes on npm.
 */
final class LibrarySources {
    /** How the sources are called in stack traces, where frames of the engine are left out. */
    static final String NAME_PREFIX = "node:";

    /** Among them names that an old release lacks or a snippet replaces, but modules rely on. */
    private static final String PARAMETERS =
            "exports, require, module, globalThis, queueMicrotask, process, host";

    /** Packages of npm ask for {@code process} themselves, under that very name. */
    private static final String VENDOR_PARAMETERS =
            "exports, require, module, globalThis, queueMicrotask, sharedSymbol";

    /** The source of the script that runs first, an expression whose value is its function. */
    Source bootstrap() {
        return script("bootstrap.js", read("bootstrap.js").orElseThrow());
    }

    /** The source of a library module, an expression whose value is its function. */
    Optional<Source> module(String name) {
        boolean isVendor = name.startsWith("vendor/");
        String parameters = isVendor ? VENDOR_PARAMETERS : PARAMETERS;
        return (isVendor ? readVendor(name) : read("lib/" + name + ".js"))
                .map(text -> "(function (" + parameters + ") {" + text + "\n})")
                .map(text -> script(name, text));
    }

    private static Optional<String> readVendor(String name) {
        String fixes = "fixes/" + name.substring("vendor/".length());
        return read(fixes + ".js")
                .or(() -> read(name + ".js").map(text -> fix(name, text, fixes)))
                .map(text -> text.replace(" Symbol('", " sharedSymbol('"));
    }

    private static String fix(String name, String text, String fixes) {
        return read(fixes + ".fix").map(list -> VendorFixes.apply(name, text, list)).orElse(text);
    }

    private static Source script(String name, String text) {
        return Source.newBuilder("js", text, NAME_PREFIX + name).build();
    }

    private static Optional<String> read(String path) {
        try (InputStream in = LibrarySources.class.getResourceAsStream(path)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The engine's own file " + path + " is not readable.", e);
        }
    }
}
