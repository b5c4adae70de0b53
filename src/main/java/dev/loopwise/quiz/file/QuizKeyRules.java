package dev.loopwise.quiz.file;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.RunProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a quiz's run must look like so that its output can be the key. */
public final class QuizKeyRules {
    /** The most lines that a learner can be asked to put in order. */
    public static final int MAX_LINES = 60;

    /** With fewer different lines, any order but the shown one would be the right one. */
    static final int MIN_LINES_TO_ORDER = 3;

    private QuizKeyRules() {}

    /**
     * What keeps a run from being the key of a quiz; nothing if it may be.
     *
     * @param file the quiz
     * @param run the run of its {@linkplain QuizFile#snippet() snippet}
     */
    public static List<QuizFileProblem> problems(QuizFile file, Run run) {
        return problems(file.frontMatter(), run).stream()
                .map(
                        problem ->
                                new QuizFileProblem(
                                        file.path(), line(file, problem), problem.message()))
                .toList();
    }

    private static int line(QuizFile file, KeyProblem problem) {
        return problem.line() == 0 ? 1 : file.linesBeforeProgram() + problem.line();
    }

    /** What keeps a run from being the key, for quizzes from any source. */
    public static List<KeyProblem> problems(FrontMatter about, Run run) {
        if (run.end().isLimit() || run.end() == RunEnd.SYNTAX_ERROR) {
            RunProblem problem = run.problem().orElseThrow();
            return List.of(
                    new KeyProblem(
                            "program",
                            Math.max(1, problem.line()),
                            problem.column(),
                            "The program does not run to its end: " + problem.message()));
        }
        List<KeyProblem> problems = new ArrayList<>();
        checkLines(run.stdout(), problems);
        checkDistractors(about.distractors(), run.stdout(), problems);
        checkChoice(about, run.stdout(), problems);
        return List.copyOf(problems);
    }

    private static void checkLines(List<String> lines, List<KeyProblem> problems) {
        if (lines.isEmpty()) {
            add(problems, "The program prints nothing. Let it print what is to be predicted.");
        }
        if (lines.size() > MAX_LINES) {
            String limit = "A quiz may have at most " + MAX_LINES + ".";
            add(problems, "The program prints " + lines.size() + " lines. " + limit);
        }
        if (lines.stream().anyMatch(line -> line.length() > FrontMatter.MAX_LINE_LENGTH)) {
            String limit = "at most " + FrontMatter.MAX_LINE_LENGTH + " characters.";
            add(problems, "The program prints a line that is too long. Print " + limit);
        }
        if (lines.stream().anyMatch(line -> line.indexOf('\0') >= 0)) {
            add(problems, "The program prints a zero byte. Print something that can be seen.");
        }
    }

    private static void checkDistractors(
            List<String> distractors, List<String> printed, List<KeyProblem> problems) {
        for (int index = 0; index < distractors.size(); index++) {
            String distractor = distractors.get(index);
            if (printed.contains(distractor)) {
                problems.add(
                        new KeyProblem(
                                "distractors[" + index + "]",
                                "The program does print \""
                                        + distractor
                                        + "\", so it cannot be a distractor. Remove it from the"
                                        + " list."));
            }
        }
    }

    private static void checkChoice(
            FrontMatter about, List<String> printed, List<KeyProblem> problems) {
        Set<String> different = new HashSet<>();
        Stream.concat(printed.stream(), about.distractors().stream()).forEach(different::add);
        boolean isTold = !printed.isEmpty() && different.size() < MIN_LINES_TO_ORDER;
        if (about.answer() == AnswerMode.ORDER && isTold) {
            problems.add(
                    new KeyProblem(
                            "answer",
                            "Lines to put in order need at least "
                                    + MIN_LINES_TO_ORDER
                                    + " different ones to choose from. Add distractors, or let"
                                    + " learners type the output."));
        }
    }

    private static void add(List<KeyProblem> problems, String message) {
        problems.add(new KeyProblem("program", message));
    }
}
