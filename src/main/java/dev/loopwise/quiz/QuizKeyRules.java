package dev.loopwise.quiz;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.RunProblem;
import java.util.List;

/** What a quiz's run must look like so that its output can be the key. */
public final class QuizKeyRules {
    /** The most lines that a learner can be asked to put in order. */
    public static final int MAX_LINES = 60;

    private QuizKeyRules() {}

    /**
     * What keeps a run from being the key of a quiz; nothing if it may be.
     *
     * @param file the quiz
     * @param run the run of its {@linkplain QuizFile#snippet() snippet}
     */
    public static List<QuizFileProblem> problems(QuizFile file, Run run) {
        QuizFileProblems problems = new QuizFileProblems(file.path());
        if (run.end().isLimit() || run.end() == RunEnd.SYNTAX_ERROR) {
            RunProblem problem = run.problem().orElseThrow();
            int line = file.linesBeforeProgram() + Math.max(1, problem.line());
            problems.add(line, "The program does not run to its end: " + problem.message());
            return problems.toList();
        }
        checkLines(run.stdout(), problems);
        for (String distractor : file.frontMatter().distractors()) {
            if (run.stdout().contains(distractor)) {
                problems.add(
                        1,
                        "The program does print \""
                                + distractor
                                + "\", so it cannot be a distractor. Remove it from the list.");
            }
        }
        return problems.toList();
    }

    private static void checkLines(List<String> lines, QuizFileProblems problems) {
        if (lines.isEmpty()) {
            problems.add(1, "The program prints nothing. Let it print what is to be predicted.");
        }
        if (lines.size() > MAX_LINES) {
            String limit = "A quiz may have at most " + MAX_LINES + ".";
            problems.add(1, "The program prints " + lines.size() + " lines. " + limit);
        }
        if (lines.stream().anyMatch(line -> line.length() > FrontMatter.MAX_LINE_LENGTH)) {
            String limit = "at most " + FrontMatter.MAX_LINE_LENGTH + " characters.";
            problems.add(1, "The program prints a line that is too long. Print " + limit);
        }
    }
}
