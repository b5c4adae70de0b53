package dev.loopwise.oracle;

import dev.loopwise.engine.NodeRelease;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;

/** Remembers what real Node printed, so that comparing again costs nothing. */
final class OutputCache {
    private static final Path FOLDER =
            Path.of(System.getProperty("user.home"), ".cache", "loopwise", "outputs");

    private OutputCache() {}

    static Optional<NodeOutput> outputOf(RecordedSnippet snippet, NodeRelease release)
            throws IOException {
        Path file = FOLDER.resolve(keyOf(snippet, release));
        if (Files.exists(file)) {
            return Optional.of(RecordingLines.parse(Files.readAllLines(file)).get(0).output());
        }
        NodeOutput output = snippet.onRealNode(release);
        Files.createDirectories(FOLDER);
        Files.writeString(
                file, RecordingLines.write(List.of(new Recording(List.of(release), output))));
        return Optional.of(output);
    }

    private static String keyOf(RecordedSnippet snippet, NodeRelease release) {
        String text = release + "\n" + snippet.fileName() + "\n" + snippet.environment() + "\n";
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest((text + snippet.source()).getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, digest).toString(Character.MAX_RADIX);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
