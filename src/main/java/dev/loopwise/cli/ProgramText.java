package dev.loopwise.cli;

import dev.loopwise.engine.RunLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads programs from files. */
final class ProgramText {
    private static final int MAX_BYTES = RunLimits.DEFAULT.sourceBytes();

    private ProgramText() {}

    /** The text of a file, without a byte order mark. */
    static String read(String file) throws UnreadableFileException {
        byte[] bytes = bytesOf(file);
        if (bytes.length > MAX_BYTES) {
            String limit = MAX_BYTES / 1024 + " KiB";
            throw new UnreadableFileException("The file is longer than " + limit + ".");
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException("The file is not text in UTF-8.");
        }
    }

    private static byte[] bytesOf(String file) throws UnreadableFileException {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new UnreadableFileException("This is a folder. Name the files in it.");
            }
            if (!Files.exists(path)) {
                throw new UnreadableFileException("There is no such file.");
            }
            if (!Files.isRegularFile(path)) {
                throw new UnreadableFileException("This is not a file.");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(MAX_BYTES + 1);
            }
        } catch (InvalidPathException e) {
            throw new UnreadableFileException("The name is not a path on this system.");
        } catch (IOException e) {
            throw new UnreadableFileException("The file cannot be read. Check its permissions.");
        }
    }
}
