package dev.loopwise.engine.js;

import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.graalvm.polyglot.io.FileSystem;

/**
 * The files that {@code import} can reach: one for each built-in module, and nothing of the
 * machine.
 *
 * <p>Such a file re-exports, under their names, the properties of what {@code require} would
 * return.
 */
final class ModuleFiles implements FileSystem {
    /** Where the snippet appears to be. */
    static final String FOLDER = "/snippet";

    private static final String BUILTINS = "/node/";

    private final Predicate<String> isBuiltin;
    private final Function<String, Collection<String>> exportNames;

    /**
     * @param isBuiltin whether a name, without {@code node:}, is a module that can be imported
     * @param exportNames the names that such a module exports
     */
    ModuleFiles(Predicate<String> isBuiltin, Function<String, Collection<String>> exportNames) {
        this.isBuiltin = isBuiltin;
        this.exportNames = exportNames;
    }

    /** Whether a path is that of a built-in module. */
    static boolean isBuiltin(String path) {
        return path.startsWith(BUILTINS);
    }

    @Override
    public Path parsePath(URI uri) {
        return switch (String.valueOf(uri.getScheme())) {
            case "node" -> Path.of(BUILTINS + uri.getSchemeSpecificPart());
            case "file" -> Path.of(uri.getPath());
            default -> Path.of(FOLDER, "no-such-scheme");
        };
    }

    @Override
    public Path parsePath(String path) {
        return isBuiltin.test(path) ? Path.of(BUILTINS + path) : Path.of(path);
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options)
            throws NoSuchFileException {
        nameOf(path);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws NoSuchFileException {
        return new BytesChannel(text(nameOf(path)).getBytes(StandardCharsets.UTF_8));
    }

    /** The name of the built-in module that a path stands for. */
    private String nameOf(Path path) throws NoSuchFileException {
        String text = toAbsolutePath(path).normalize().toString();
        String name = isBuiltin(text) ? text.substring(BUILTINS.length()) : "";
        if (!isBuiltin.test(name)) {
            throw new NoSuchFileException(text);
        }
        return name;
    }

    private String text(String name) {
        StringBuilder text = new StringBuilder("const module = import.meta.load('" + name + "');");
        text.append("export default module;");
        int number = 0;
        for (String export : exportNames.apply(name)) {
            String local = "export" + number++;
            text.append("const ").append(local).append(" = module['").append(export).append("'];");
            text.append("export { ").append(local).append(" as '").append(export).append("' };");
        }
        return text.toString();
    }

    @Override
    public Path toAbsolutePath(Path path) {
        return Path.of(FOLDER).resolve(path);
    }

    @Override
    public Path toRealPath(Path path, LinkOption... options) {
        return toAbsolutePath(path).normalize();
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) {
        return Map.of("isRegularFile", true, "isDirectory", false);
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) {
        throw new SecurityException("Modules cannot be written.");
    }

    @Override
    public void delete(Path path) {
        throw new SecurityException("Modules cannot be deleted.");
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
            Path path, DirectoryStream.Filter<? super Path> filter) {
        throw new SecurityException("Modules cannot be listed.");
    }
}
