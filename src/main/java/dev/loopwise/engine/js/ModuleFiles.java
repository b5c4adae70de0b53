package dev.loopwise.engine.js;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Map;
import java.util.Set;
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
    private static final String MISSING = "/missing/";

    private final Guest guest;

    /**
     * @param guest knows the built-in modules and what they export
     */
    ModuleFiles(Guest guest) {
        this.guest = guest;
    }

    /** Whether a path is that of a file made here, which may ask the engine for a module. */
    static boolean isMade(String path) {
        return path.startsWith(BUILTINS) || path.startsWith(MISSING);
    }

    @Override
    public Path parsePath(URI uri) {
        return "file".equals(uri.getScheme()) ? Path.of(uri.getPath()) : resolve(uri.toString());
    }

    @Override
    public Path parsePath(String path) {
        return path.isEmpty() || isMade(path) || path.startsWith(FOLDER)
                ? Path.of(path)
                : resolve(path);
    }

    /** What is written behind {@code import}, as a file made here. */
    private Path resolve(String specifier) {
        String name = specifier.startsWith("node:") ? specifier.substring(5) : specifier;
        return guest.isBuiltin(name)
                ? Path.of(BUILTINS + name)
                : Path.of(MISSING + URLEncoder.encode(specifier, StandardCharsets.UTF_8));
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options)
            throws NoSuchFileException {
        if (!isMade(path.toString())) {
            throw new NoSuchFileException(path.toString());
        }
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws NoSuchFileException {
        return new BytesChannel(text(path).getBytes(StandardCharsets.UTF_8));
    }

    private String text(Path path) throws NoSuchFileException {
        String text = path.toString();
        if (text.startsWith(BUILTINS)) {
            return textOfBuiltin(text.substring(BUILTINS.length()));
        }
        if (text.startsWith(MISSING)) {
            return textOfMissing(text.substring(MISSING.length()));
        }
        throw new NoSuchFileException(text);
    }

    /** Throws when it is run, so that the error is Node's. */
    private String textOfMissing(String encoded) {
        guest.noteMissingModule(URLDecoder.decode(encoded, StandardCharsets.UTF_8));
        return "import.meta.load('missing:" + encoded + "'); export default undefined;";
    }

    private String textOfBuiltin(String name) {
        StringBuilder text = new StringBuilder("const module = import.meta.load('" + name + "');");
        text.append("export default module;");
        int number = 0;
        for (String export : guest.exportNames(name)) {
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
