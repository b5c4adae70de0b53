package dev.loopwise.engine.js;

import dev.loopwise.engine.NodeRelease;
import dev.loopwise.engine.RunProblem;
import dev.loopwise.engine.Snippet;
import java.util.regex.Pattern;

/** What Node warns of where a script has syntax that only modules have. */
final class ModuleAdvice {
    private static final int ADVISES_SINCE = 12;
    private static final int EXPLAINS_WARNINGS_SINCE = 14;
    private static final int KNOWS_MORE_SYNTAX_SINCE = 20;
    private static final int NAMES_FILE_SINCE = 22;

    private static final Pattern STATEMENTS =
            Pattern.compile(
                    ".*(Cannot use import statement outside a module|Unexpected token 'export')");
    private static final Pattern MORE_SYNTAX =
            Pattern.compile(
                    STATEMENTS
                            + "|.*(Cannot use 'import.meta' outside a module|Unexpected reserved word"
                            + "|await is only valid in async functions .*)");

    private static final String EXPLANATION =
            "(Use `node --trace-warnings ...` to show where the warning was created)\n";

    private ModuleAdvice() {}

    /** Lines before the report of the error; none where Node says nothing. */
    static String of(Snippet snippet, String path, RunProblem problem) {
        NodeRelease release = snippet.release();
        // From here on a `.js` file with such syntax was tried as a module, too.
        boolean knowsMore = release.atLeast(KNOWS_MORE_SYNTAX_SINCE);
        boolean isScript = snippet.fileName().endsWith(knowsMore ? ".cjs" : "js");
        Pattern known = knowsMore ? MORE_SYNTAX : STATEMENTS;
        if (!release.atLeast(ADVISES_SINCE)
                || !isScript
                || snippet.fileName().endsWith(".mjs")
                || !known.matcher(problem.message()).matches()) {
            return "";
        }
        String explanation = release.atLeast(EXPLAINS_WARNINGS_SINCE) ? EXPLANATION : "";
        return "(node:4242) Warning: " + sentence(release, path) + "\n" + explanation;
    }

    private static String sentence(NodeRelease release, String path) {
        return release.atLeast(NAMES_FILE_SINCE)
                ? "Failed to load the ES module: "
                        + path
                        + ". Make sure to set \"type\": \"module\" in the nearest package.json file"
                        + " or use the .mjs extension."
                : "To load an ES module, set \"type\": \"module\" in the package.json or use the"
                        + " .mjs extension.";
    }
}
