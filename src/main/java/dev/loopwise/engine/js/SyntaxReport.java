package dev.loopwise.engine.js;

import dev.loopwise.engine.RunProblem;
import dev.loopwise.engine.Snippet;

/** What Node prints to standard error when it cannot parse the main file. */
final class SyntaxReport {
    private static final int SAYS_VERSION_SINCE = 17;
    private static final int HAS_MODULES_SINCE = 12;

    private SyntaxReport() {}

    static String of(Snippet snippet, RunProblem problem, String version) {
        String line =
                snippet.source()
                        .lines()
                        .skip(Math.max(0, problem.line() - 1))
                        .findFirst()
                        .orElse("");
        String caret =
                problem.column() == 0 ? "" : " ".repeat(Math.max(0, problem.column() - 1)) + "^";
        String path = ProgramFunctions.FOLDER + "/" + snippet.fileName();
        String file = isModuleFile(snippet) ? "file://" + path : path;
        boolean hasVersion = snippet.release().atLeast(SAYS_VERSION_SINCE);
        return String.join(
                "\n",
                ModuleAdvice.of(snippet, path, problem) + file + ":" + problem.line(),
                line,
                caret,
                "",
                problem.message(),
                hasVersion ? "\nNode.js v" + version + "\n" : "");
    }

    private static boolean isModuleFile(Snippet snippet) {
        return snippet.fileName().endsWith(".mjs") && snippet.release().atLeast(HAS_MODULES_SINCE);
    }
}
