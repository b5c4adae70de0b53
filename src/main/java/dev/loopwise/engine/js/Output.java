package dev.loopwise.engine.js;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What a run printed so far, on both streams; a run that is stuck is asked by another thread. */
final class Output {
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder stdout = new StringBuilder();
    private final StringBuilder stderr = new StringBuilder();
    private long bytesLeft;

    /**
     * @param maxBytes how much may be printed on both streams together
     */
    Output(int maxBytes) {
        this.bytesLeft = maxBytes;
    }

    /**
     * Writes to file descriptor 1 (standard output) or 2 (standard error); false when that is more
     * than may be printed, which is dropped.
     */
    synchronized boolean write(int descriptor, String text) {
        bytesLeft -= text.getBytes(StandardCharsets.UTF_8).length;
        if (bytesLeft >= 0) {
            append(text, descriptor == 2 ? stderr : stdout);
        }
        return bytesLeft >= 0;
    }

    /** Half a character has no UTF-8; Node writes the replacement character in its place, too. */
    private static void append(String text, StringBuilder stream) {
        int begin = stream.length();
        stream.append(text);
        for (int index = 0; index < text.length(); index++) {
            int point = text.codePointAt(index);
            if (Character.isSupplementaryCodePoint(point)) {
                index++;
            } else if (Character.isSurrogate((char) point)) {
                stream.setCharAt(begin + index, REPLACEMENT);
            }
        }
    }

    /** Whether nothing was printed yet. */
    synchronized boolean isEmpty() {
        return stdout.isEmpty() && stderr.isEmpty();
    }

    /** What was written to standard output so far; for the thread of the run only. */
    CharSequence stdoutText() {
        return stdout;
    }

    synchronized List<String> stdout() {
        return lines(stdout);
    }

    synchronized List<String> stderr() {
        return lines(stderr);
    }

    /** The lines without their ends; what follows the last end is a line unless it is empty. */
    private static List<String> lines(CharSequence text) {
        if (text.isEmpty()) {
            return List.of();
        }
        String[] parts = text.toString().split("\n", -1);
        boolean endsWithLineEnd = parts[parts.length - 1].isEmpty();
        return Arrays.asList(parts).subList(0, parts.length - (endsWithLineEnd ? 1 : 0));
    }
}
