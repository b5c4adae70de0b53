package dev.loopwise.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Output as far as a snippet can be held to it. Of a stack only the snippet's own frames are kept,
 * by their lines; of standard error neither process numbers nor minor versions, nor which line of
 * Node's own code an error came from.
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

    /** What stands for the excerpt of Node's own code above an error that it throws. */
    static final String INSIDE_NODE = "(a place inside Node)";

    private static final Pattern PLACE_INSIDE =
            Pattern.compile("^(node:)?(internal/)?[\\w/-]+(\\.js)?:\\d+$");
    private static final Pattern OWN_PLACE = Pattern.compile("^(file://)?/snippet/\\S+:\\d+$");

    private OutputShape() {}

    static List<String> ofStdout(List<String> lines) {
        return lines.stream()
                .map(OutputShape::frame)
                .filter(line -> !isForeignFrame(line))
                .toList();
    }

    static List<String> ofStderr(List<String> lines) {
        return withoutExcerpt(
                ofStdout(lines).stream().map(OutputShape::report).toList(), PLACE_INSIDE);
    }

    /**
     * A report of the engine beside one that tells of a place inside Node, where the engine shows
     * the line of the program that led there, or none.
     */
    static List<String> besidePlaceInside(List<String> stderr) {
        List<String> lines = new ArrayList<>(withoutExcerpt(stderr, OWN_PLACE));
        if (!lines.contains(INSIDE_NODE)) {
            int report = 0;
            while (report < lines.size() && lines.get(report).startsWith("(")) {
                report++;
            }
            lines.add(report, INSIDE_NODE);
        }
        return lines;
    }

    /** The first excerpt at such a place, with the blank lines around it, as one line. */
    private static List<String> withoutExcerpt(List<String> lines, Pattern place) {
        for (int begin = 0; begin < lines.size(); begin++) {
            int end = lines.subList(begin, lines.size()).indexOf("^");
            if (end >= 0 && place.matcher(lines.get(begin)).matches()) {
                List<String> rest = lines.subList(begin + end + 1, lines.size());
                List<String> above = lines.subList(0, begin);
                return Stream.of(
                                above.stream().filter(line -> !line.isEmpty()),
                                Stream.of(INSIDE_NODE),
                                rest.stream().dropWhile(String::isEmpty))
                        .flatMap(part -> part)
                        .toList();
            }
        }
        return lines;
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
