package dev.loopwise.quiz.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns the bytes of one quiz file into a {@link QuizFile}, or says why that is not possible. */
public final class QuizFileParser {
    /** The longest file that is read, in bytes. */
    public static final int MAX_BYTES = 256 * 1024;

    /** The longest slug, in characters. */
    public static final int MAX_SLUG_LENGTH = 80;

    private static final Pattern PATH =
            Pattern.compile("[a-z0-9-]{1,40}/[a-z0-9-]{1," + MAX_SLUG_LENGTH + "}\\.m?js");

    private static final String NOT_TEXT =
            "The file is not text in UTF-8 from this line on. Save it as UTF-8.";

    private final FrontMatterParser frontMatterParser = new FrontMatterParser();

    /**
     * Parses one file.
     *
     * @param path the file, relative to the quizzes folder, with {@code /} between folders
     * @param bytes its content
     */
    public QuizFileOutcome parse(String path, byte[] bytes) {
        if (!PATH.matcher(path).matches()) {
            return refused(
                    path,
                    1,
                    "A quiz file is called <topic>/<name>.js or <topic>/<name>.mjs, both names in"
                            + " small letters, digits and hyphens. Rename or move it.");
        }
        if (bytes.length > MAX_BYTES) {
            return refused(path, 1, "The file is longer than 256 KiB. Make it shorter.");
        }
        return decode(bytes)
                .map(text -> parse(path, bytes, text))
                .orElseGet(() -> refused(path, firstBadLine(bytes), NOT_TEXT));
    }

    private QuizFileOutcome parse(String path, byte[] bytes, String text) {
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            return refused(
                    path,
                    lineAt(text, zero),
                    "The file holds a zero byte here, so it is not a program. Remove it.");
        }
        FrontMatterParser.Parsed parsed = frontMatterParser.parse(path, text);
        if (parsed.frontMatter().isEmpty()) {
            return new QuizFileOutcome(Optional.empty(), parsed.problems());
        }
        if (parsed.program().isBlank()) {
            return refused(
                    path, lineAt(text, text.length()), "There is no program after the block.");
        }
        FrontMatter frontMatter = parsed.frontMatter().get();
        return QuizFileOutcome.of(
                new QuizFile(path, frontMatter, text, parsed.program(), hash(path, bytes)));
    }

    private static QuizFileOutcome refused(String path, int line, String message) {
        return QuizFileOutcome.of(new QuizFileProblem(path, line, message));
    }

    /** The text of a file without its byte order mark; empty if it is not UTF-8. */
    private static Optional<String> decode(byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int firstBadLine(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult stopped = decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
        if (!stopped.isError()) {
            throw new IllegalStateException("The bytes are UTF-8 after all.");
        }
        int line = 1;
        for (int index = 0; index < in.position(); index++) {
            line += bytes[index] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static int lineAt(String text, int offset) {
        return 1
                + Math.toIntExact(text.substring(0, offset).chars().filter(c -> c == '\n').count());
    }

    private static String hash(String path, byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
