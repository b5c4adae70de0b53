package dev.loopwise.quiz.file;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.RunProblem;
import dev.loopwise.engine.explore.Exploration;
import dev.loopwise.engine.explore.ExploreLimits;
import dev.loopwise.engine.explore.Race;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a quiz's program must do so that its outputs can be the key. */
public final class QuizKeyRules {
    /** The most lines that a learner can be asked to put in order. */
    public static final int MAX_LINES = 60;

    /** With fewer different lines, any order but the shown one would be the right one. */
    static final int MIN_LINES_TO_ORDER = 3;

    /** The most outcomes that are kept; other answers are searched for when they are given. */
    public static final int MAX_OUTCOMES = 1_000;

    /** How far to look for orders: a quiz is stored once, so the search may take its time. */
    public static final ExploreLimits LIMITS = new ExploreLimits(5_000, Duration.ofSeconds(20));

    private QuizKeyRules() {}

    /**
     * What keeps a program from being a quiz; nothing if it may be.
     *
     * @param file the quiz
     * @param exploration of its {@linkplain QuizFile#snippet() snippet}
     */
    public static List<QuizFileProblem> problems(QuizFile file, Exploration exploration) {
        return problems(file.frontMatter(), exploration).stream()
                .map(
                        problem ->
                                new QuizFileProblem(
                                        file.path(), line(file, problem), problem.message()))
                .toList();
    }

    private static int line(QuizFile file, KeyProblem problem) {
        return problem.line() == 0 ? 1 : file.linesBeforeProgram() + problem.line();
    }

    /** What keeps a program from being a quiz, for quizzes from any source. */
    public static List<KeyProblem> problems(FrontMatter about, Exploration exploration) {
        Run run = exploration.usual();
        if (run.end().isLimit() || run.end() == RunEnd.SYNTAX_ERROR) {
            RunProblem problem = run.problem().orElseThrow();
            return List.of(
                    new KeyProblem(
                            "program",
                            Math.max(1, problem.line()),
                            problem.column(),
                            "The program does not run to its end: " + problem.message()));
        }
        Set<KeyProblem> problems = new LinkedHashSet<>(); // outcomes often share one
        Set<String> printed = new HashSet<>();
        for (List<String> lines : exploration.lines()) {
            checkLines(lines, problems);
            lines.forEach(line -> printed.add(about.spelling().plain(line)));
        }
        checkDistractors(about, printed, problems);
        checkChoice(about, printed, problems);
        checkTyping(about.answer(), printed, problems);
        checkOrder(about.order(), exploration, problems);
        return List.copyOf(problems);
    }

    private static void checkOrder(
            OrderRule rule, Exploration exploration, Set<KeyProblem> problems) {
        int count = exploration.outcomes().size();
        if (rule == OrderRule.ANY_VALID) {
            return;
        }
        if (!exploration.isComplete()) {
            problems.add(
                    new KeyProblem(
                            "order",
                            "Too much can happen to know that there is one order of the lines: "
                                    + exploration.runs()
                                    + " runs were not enough. Say \"order: any-valid\" to have"
                                    + " each answer looked for, or let the program wait for some of"
                                    + " its work before it begins more."));
        } else if (count > 1) {
            Optional<Race> race = exploration.races().stream().findFirst();
            problems.add(
                    new KeyProblem(
                            "order",
                            race.map(found -> found.second().line()).orElse(0),
                            0,
                            "The order of the lines is a race: "
                                    + count
                                    + " outcomes can happen. "
                                    + race.map(QuizKeyRules::pair).orElse("")
                                    + "Say \"order: any-valid\" to accept each of them, or change"
                                    + " the program so that only one can."));
        }
    }

    /** Which operations race and why, as sentences. */
    private static String pair(Race race) {
        return "What line %d of the program asks for (%s) races with what line %d does (%s). %s "
                .formatted(
                        race.first().line(),
                        race.first().word(),
                        race.second().line(),
                        race.second().word(),
                        race.reason());
    }

    private static void checkTyping(
            AnswerMode answer, Set<String> printed, Set<KeyProblem> problems) {
        if (answer == AnswerMode.TYPE && printed.stream().anyMatch(l -> l.indexOf('\r') >= 0)) {
            add(
                    problems,
                    "The program prints a carriage return within a line, which nobody can type."
                            + " Print whole lines, or let learners put lines in order.");
        }
    }

    private static void checkLines(List<String> lines, Set<KeyProblem> problems) {
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
            FrontMatter about, Set<String> printed, Set<KeyProblem> problems) {
        for (int index = 0; index < about.distractors().size(); index++) {
            String distractor = about.distractors().get(index);
            if (printed.contains(about.spelling().plain(distractor))) {
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
            FrontMatter about, Set<String> printed, Set<KeyProblem> problems) {
        Set<String> different = new HashSet<>(printed);
        about.distractors().forEach(line -> different.add(about.spelling().plain(line)));
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

    private static void add(Set<KeyProblem> problems, String message) {
        problems.add(new KeyProblem("program", message));
    }
}
