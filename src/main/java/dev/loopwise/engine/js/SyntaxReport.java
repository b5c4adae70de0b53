package dev.loopwise.engine.js;

import dev.loopwise.engine.RunProblem;
import dev.loopwise.engine.Snippet;

/** What Node prints to standard error when it cannot parse the main file. */
final class SyntaxReport {
    private SyntaxReport() {}

    static String of(Snippet snippet, RunProblem problem, String version) {
        String line =
                snippet.source()
                        .lines()
                        .skip(Math.max(0, problem.line() - 1))
                        .findFirst()
                        .orElse("");
        String caret = " ".repeat(Math.max(0, problem.column() - 1)) + "^";
        return String.join(
                "\n",
                snippet.fileName() + ":" + problem.line(),
                line,
                caret,
                "",
                problem.message(),
                "",
                "Node.js v" + version,
                "");
    }
}
