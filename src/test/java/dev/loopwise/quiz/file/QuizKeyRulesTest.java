package dev.loopwise.quiz.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.engine.Run;
import dev.loopwise.engine.RunEnd;
import dev.loopwise.engine.RunProblem;
import dev.loopwise.engine.explore.Exploration;
import dev.loopwise.engine.explore.Exploration.End;
import dev.loopwise.engine.explore.Outcome;
import dev.loopwise.engine.explore.SchedulePlan;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuizKeyRulesTest {
    private static final QuizFile ANY_VALID = quiz("order: any-valid\n");
    private static final QuizFile QUIZ = quiz("distractors: [never, not at all]\n");

    @Test
    void problems_linesThatCanBePlaced_areNone() {
        List<String> most = Collections.nCopies(60, "x".repeat(200));

        assertThat(QuizKeyRules.problems(QUIZ, drained(most))).isEmpty();
    }

    @Test
    void problems_uncaughtError_isAKeyLikeAnyOther() {
        RunProblem problem = new RunProblem("Error: late", 1, 1);
        Run run = new Run(List.of("one"), List.of(), 1, RunEnd.UNCAUGHT, Optional.of(problem));

        assertThat(QuizKeyRules.problems(QUIZ, explored(run))).isEmpty();
    }

    @Test
    void problems_syntaxError_pointsIntoTheFile() {
        RunProblem problem = new RunProblem("SyntaxError: Unexpected token", 3, 5);
        Run run = new Run(List.of(), List.of(), 1, RunEnd.SYNTAX_ERROR, Optional.of(problem));

        assertThat(QuizKeyRules.problems(QUIZ, explored(run)))
                .containsExactly(
                        new QuizFileProblem(
                                "basics/one.js",
                                10,
                                "The program does not run to its end: SyntaxError: Unexpected"
                                        + " token"));
    }

    @Test
    void problems_limitReached_isRefusedWhateverWasPrinted() {
        RunProblem problem = new RunProblem("It ran for more than 2 seconds.", 0, 0);
        Run run = new Run(List.of("one"), List.of(), 1, RunEnd.TIME_LIMIT, Optional.of(problem));

        assertThat(QuizKeyRules.problems(QUIZ, explored(run)))
                .containsExactly(
                        new QuizFileProblem(
                                "basics/one.js",
                                8,
                                "The program does not run to its end: It ran for more than 2"
                                        + " seconds."));
    }

    @Test
    void problems_nothingPrinted_isRefused() {
        assertMessages(
                List.of(), "The program prints nothing. Let it print what is to be predicted.");
    }

    @Test
    void problems_tooMuchPrinted_isRefused() {
        assertMessages(
                Collections.nCopies(61, "x".repeat(201)),
                "The program prints 61 lines. A quiz may have at most 60.",
                "The program prints a line that is too long. Print at most 200 characters.");
    }

    @Test
    void problems_distractorPrinted_isRefused() {
        assertMessages(
                List.of("one", "never"),
                "The program does print \"never\", so it cannot be a distractor. Remove it from"
                        + " the list.");
    }

    @Test
    void problems_distractorPrintedInOtherCase_isRefusedWhereCaseDoesNotCount() {
        List<String> printed = List.of("one", "Never");
        String fields = "distractors: [never, not at all]\n";

        assertThat(QuizKeyRules.problems(quiz(fields), drained(printed))).isEmpty();
        assertThat(QuizKeyRules.problems(quiz(fields + "ignore-case: true\n"), drained(printed)))
                .hasSize(1);
    }

    @Test
    void problems_tooFewLinesToOrder_isRefused() {
        QuizFile plain = quiz("");

        assertThat(QuizKeyRules.problems(plain, drained(List.of("one", "two", "one"))))
                .extracting(QuizFileProblem::message)
                .containsExactly(
                        "Lines to put in order need at least 3 different ones to choose from. Add"
                                + " distractors, or let learners type the output.");
        assertThat(QuizKeyRules.problems(plain, drained(List.of("one", "two", "three")))).isEmpty();
        assertThat(QuizKeyRules.problems(quiz("answer: type\n"), drained(List.of("one"))))
                .isEmpty();
    }

    private static void assertMessages(List<String> stdout, String... messages) {
        assertThat(QuizKeyRules.problems(QUIZ, drained(stdout)))
                .extracting(QuizFileProblem::message)
                .containsExactly(messages);
    }

    @Test
    void problems_raceThatDoesNotSayAnyValid_isRefusedWithTheNumberOfOrders() {
        Exploration race =
                race(End.COMPLETE, List.of(List.of("a", "b", "c"), List.of("b", "a", "c")));

        assertThat(QuizKeyRules.problems(QUIZ, race))
                .extracting(QuizFileProblem::message)
                .containsExactly(
                        "The order of the lines is a race: 2 outcomes can happen. Say \"order:"
                                + " any-valid\" to accept each of them, or change the program so"
                                + " that only one can.");
        assertThat(QuizKeyRules.problems(ANY_VALID, race)).isEmpty();
    }

    @Test
    void problems_notExploredToItsEnd_isRefusedUnlessEveryOrderIsValid() {
        Exploration race =
                race(End.RUN_LIMIT, List.of(List.of("a", "b", "c"), List.of("b", "a", "c")));

        assertThat(QuizKeyRules.problems(QUIZ, race))
                .extracting(QuizFileProblem::message)
                .containsExactly(
                        "Too much can happen to know that there is one order of the lines: 2 runs"
                                + " were not enough. Say \"order: any-valid\" to have each answer"
                                + " looked for, or let the program wait for some of its work"
                                + " before it begins more.");
        assertThat(QuizKeyRules.problems(ANY_VALID, race)).isEmpty();
    }

    @Test
    void problems_anyOutcome_isHeldToTheRules() {
        Exploration race =
                race(End.COMPLETE, List.of(List.of("a", "b", "c"), List.of("never"), List.of()));

        assertThat(QuizKeyRules.problems(quiz("order: any-valid\ndistractors: [never]\n"), race))
                .extracting(QuizFileProblem::message)
                .containsExactly(
                        "The program prints nothing. Let it print what is to be predicted.",
                        "The program does print \"never\", so it cannot be a distractor. Remove it"
                                + " from the list.");
    }

    private static Exploration drained(List<String> stdout) {
        return race(End.COMPLETE, List.of(stdout));
    }

    private static Exploration race(End end, List<List<String>> outputs) {
        Run run = new Run(outputs.get(0), List.of(), 0, RunEnd.DRAINED, Optional.empty());
        List<Outcome> outcomes =
                outputs.stream().map(lines -> new Outcome(lines, SchedulePlan.CANONICAL)).toList();
        return new Exploration(outcomes, List.of(), run, outputs.size(), end);
    }

    private static Exploration explored(Run run) {
        Outcome outcome = new Outcome(run.stdout(), SchedulePlan.CANONICAL);
        return new Exploration(List.of(outcome), List.of(), run, 1, End.COMPLETE);
    }

    private static QuizFile quiz(String field) {
        String text =
                "/*---\ntitle: One\ntopics: [basics]\ndifficulty: 1\nexplanation: One.\n"
                        + field
                        + "---*/\nconsole.log('one');\n";
        return new QuizFileParser()
                .parse("basics/one.js", text.getBytes(StandardCharsets.UTF_8))
                .file()
                .orElseThrow();
    }
}
