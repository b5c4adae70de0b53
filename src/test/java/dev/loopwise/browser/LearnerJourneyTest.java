package dev.loopwise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.loopwise.quiz.QuizVersion;
import dev.loopwise.quiz.file.AnswerMode;
import dev.loopwise.testing.Api;
import dev.loopwise.testing.ServiceTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How learners get from the join code to their progress. */
@ServiceTest
class LearnerJourneyTest extends BrowserTest {
    private static final Pattern QUIZ_LIST = Pattern.compile(".*/quizzes$");

    @Inject Classroom classroom;

    @Test
    void mouse_wrongThenRight_showsTheKeyOnlyAtTheEnd() {
        QuizVersion quiz = classroom.quiz(AnswerMode.ORDER);
        List<String> key = quiz.key().lines();
        Visitor ada = new Visitor(browsers().newPage());
        String recoveryCode = ada.join(classroom.joinCode(), "Ada with the mouse");

        ada.link(quiz.about().title()).click();
        ada.choose(reversed(key));
        ada.check().click();
        assertThat(ada.heading()).hasText("Not quite yet");
        assertThat(ada.page().locator(".is-wrong .mark")).hasText("✗ first wrong line");
        assertThat(ada.page().locator(".graded--key")).hasCount(0);

        ada.link("Try again").click();
        ada.choose(key);
        assertThat(ada.outputTexts()).isEqualTo(key);
        ada.check().click();
        assertThat(ada.heading()).hasText("That is exactly what it prints");
        assertThat(ada.page().locator(".graded--key code").allTextContents()).isEqualTo(key);

        ada.link("Progress").click();
        assertThat(ada.page().locator(".facts")).containsText("Solved1 of");

        ada.button("Sign out").click();
        ada.page().navigate("/return");
        ada.page().getByLabel("Recovery code").fill(recoveryCode);
        ada.button("Come back").click();
        assertThat(ada.page()).hasURL(QUIZ_LIST);
        assertThat(ada.page().locator(".state--solved")).hasCount(1);
    }

    @Test
    void emptyOutput_sent_isNotAnAnswer() {
        QuizVersion quiz = classroom.quiz(AnswerMode.ORDER);
        Visitor linus = new Visitor(browsers().newPage());
        linus.join(classroom.joinCode(), "Linus in a hurry");
        linus.open(quiz.slug());

        linus.check().click();

        assertThat(linus.error())
                .hasText("You have not answered yet: put at least one line into your output.");
        linus.page().navigate("/quizzes");
        assertThat(linus.page().locator(".state b")).hasCount(0);
    }

    @Test
    void typedAnswer_wrong_isKeptOutOfTheWayOfTheNext() {
        QuizVersion quiz = classroom.quiz(AnswerMode.TYPE);
        Visitor alan = new Visitor(browsers().newPage());
        alan.join(classroom.joinCode(), "Alan types");
        alan.open(quiz.slug());

        alan.check().click();
        assertThat(alan.error())
                .hasText("You have not answered yet: type what the program prints.");

        alan.page().locator("#text").fill(String.join("\n", quiz.key().lines()));
        alan.check().click();
        assertThat(alan.heading()).hasText("That is exactly what it prints");
    }

    @Test
    void race_otherOrderThanUsual_isOneOfThoseThatCanHappen() {
        Api.publishRace("race-on-a-page", 2);
        Visitor barbara = new Visitor(browsers().newPage());
        barbara.join(classroom.joinCode(), "Barbara races");
        barbara.open("race-on-a-page");

        barbara.choose(List.of("script", "immediate", "timer"));
        barbara.check().click();

        assertThat(barbara.heading()).hasText("That is one of the orders it can print");
        assertThat(barbara.page().locator("main")).containsText("2 outcomes can happen");
    }

    @Test
    void doubleClick_onTheButton_usesOneAttempt() {
        QuizVersion quiz = classroom.quiz(AnswerMode.ORDER);
        Visitor edsger = new Visitor(browsers().newPage());
        edsger.join(classroom.joinCode(), "Edsger clicks twice");
        edsger.open(quiz.slug());

        edsger.choose(reversed(quiz.key().lines()));
        edsger.check().dblclick();

        assertThat(edsger.heading()).hasText("Not quite yet");
        assertThat(edsger.page().locator(".page-head")).containsText("Attempt 1,");
    }

    @Test
    void name_withMarkup_isShownAsItWasTyped() {
        Visitor bobby = new Visitor(browsers().newPage());

        bobby.join(classroom.joinCode(), "<script>alert(1)</script>");

        assertThat(bobby.page().locator(".whoami b")).hasText("<script>alert(1)</script>");
    }

    private static List<String> reversed(List<String> lines) {
        List<String> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        return reversed;
    }
}
