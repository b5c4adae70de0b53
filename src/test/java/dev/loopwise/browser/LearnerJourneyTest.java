package dev.loopwise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import dev.loopwise.quiz.AnswerMode;
import dev.loopwise.quiz.QuizVersion;
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
    private static final int STEPS = 12;
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
    void keyboard_alone_answersAndHearsEveryMove() {
        QuizVersion quiz = classroom.quiz(AnswerMode.ORDER);
        List<String> key = quiz.key().lines();
        Page page = browsers().newPage();
        Visitor grace = new Visitor(page);
        grace.join(classroom.joinCode(), "Grace at the keyboard");
        grace.open(quiz.slug());

        tabTo(page, "[data-list=bank] .slip__text");
        for (String line : key) {
            arrowTo(page, line);
            page.keyboard().press("Enter");
            assertThat(grace.announcement())
                    .hasText(
                            "%s is line %d of %2$d in your output."
                                    .formatted(line, key.indexOf(line) + 1));
        }
        assertThat(grace.outputTexts()).isEqualTo(key);

        Locator last = grace.inOutput(key.get(key.size() - 1));
        last.focus();
        page.keyboard().press("Alt+ArrowUp");
        assertThat(last).isFocused();
        assertThat(grace.announcement()).containsText("is line " + (key.size() - 1) + " of");
        page.keyboard().press("Alt+ArrowDown");
        assertThat(grace.outputTexts()).isEqualTo(key);
        page.keyboard().press("Space");
        assertThat(grace.output()).hasCount(key.size() - 1);
        assertThat(grace.announcement()).containsText("is back among the lines");

        grace.inBank(key.get(key.size() - 1)).focus();
        page.keyboard().press("Enter");
        tabTo(page, "button.button[type=submit]");
        page.keyboard().press("Enter");
        assertThat(grace.heading()).hasText("That is exactly what it prints");
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
    void withoutScript_numberedFields_areCheckedAndGraded() {
        QuizVersion quiz = classroom.quiz(AnswerMode.ORDER);
        List<String> key = quiz.key().lines();
        Page page = browsers().newPage(new NewContextOptions().setJavaScriptEnabled(false));
        Visitor radia = new Visitor(page);
        radia.join(classroom.joinCode(), "Radia without script");
        radia.open(quiz.slug());

        radia.check().click();
        assertThat(radia.error())
                .hasText("Your output is empty, so nothing was sent. Please give an answer.");

        place(page, key.get(0), "1");
        place(page, key.get(1), "1");
        radia.check().click();
        assertThat(radia.error())
                .hasText(
                        "Two lines have the number 1. Please give every line a number of its own.");
        assertThat(field(page, key.get(1))).hasValue("1");

        for (int index = 0; index < key.size(); index++) {
            place(page, key.get(index), String.valueOf(index + 1));
        }
        radia.check().click();
        assertThat(radia.heading()).hasText("That is exactly what it prints");
    }

    @Test
    void drag_fromTheBankAndWithinTheOutput_isTheAnswer() {
        QuizVersion quiz = classroom.quiz(AnswerMode.ORDER);
        List<String> key = quiz.key().lines();
        Page page = browsers().newPage();
        Visitor mary = new Visitor(page);
        mary.join(classroom.joinCode(), "Mary drags");
        mary.open(quiz.slug());

        drag(page, mary.inBank(key.get(1)), page.locator("[data-list=output]"), "output");
        drag(page, mary.inBank(key.get(0)), mary.inOutput(key.get(1)), "output");
        assertThat(mary.outputTexts()).containsExactly(key.get(0), key.get(1));
        assertThat(mary.announcement()).containsText(key.get(0) + " is line 1 of 2");

        drag(page, mary.inOutput(key.get(0)), page.locator("[data-list=bank]"), "bank");
        assertThat(mary.outputTexts()).containsExactly(key.get(1));
    }

    @Test
    void phone_taps_answerOnANarrowScreen() {
        QuizVersion quiz = classroom.quiz(AnswerMode.ORDER);
        List<String> key = quiz.key().lines();
        Page page =
                browsers()
                        .newPage(
                                new NewContextOptions()
                                        .setViewportSize(320, 640)
                                        .setHasTouch(true)
                                        .setIsMobile(true));
        Visitor hedy = new Visitor(page);
        hedy.join(classroom.joinCode(), "Hedy on the phone");
        hedy.open(quiz.slug());

        for (String line : key) {
            hedy.inBank(line).tap();
        }
        assertThat(hedy.outputTexts()).isEqualTo(key);
        assertThat(isWiderThanTheScreen(page)).isFalse();
        hedy.check().tap();
        assertThat(hedy.heading()).hasText("That is exactly what it prints");
        assertThat(isWiderThanTheScreen(page)).isFalse();
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

    private static void tabTo(Page page, String selector) {
        for (int step = 0; step < 60; step++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError("The keyboard never reaches " + selector);
    }

    /** Goes up to the bank's first line, then down to the one wanted. */
    private static void arrowTo(Page page, String line) {
        String focused = "() => document.activeElement.querySelector('code')?.textContent";
        int count = page.locator("[data-list=bank] > *").count();
        for (int step = 0; step < count; step++) {
            page.keyboard().press("ArrowUp");
        }
        for (int step = 0; step < count; step++) {
            if (line.equals(page.evaluate(focused))) {
                return;
            }
            page.keyboard().press("ArrowDown");
        }
        throw new AssertionError("The keyboard never reaches " + line);
    }

    private static Locator field(Page page, String line) {
        return page.getByLabel(line, new Page.GetByLabelOptions().setExact(true)).first();
    }

    private static void place(Page page, String line, String number) {
        field(page, line).fill(number);
    }

    /** Drags to the upper part of a place and lets go once the list has made room there. */
    private static void drag(Page page, Locator from, Locator to, String list) {
        from.scrollIntoViewIfNeeded();
        BoundingBox start = from.boundingBox();
        page.mouse().move(start.x + start.width / 2, start.y + start.height / 2);
        page.mouse().down();
        BoundingBox end = to.boundingBox();
        page.mouse()
                .move(
                        end.x + end.width / 2,
                        end.y + end.height / 4,
                        new Mouse.MoveOptions().setSteps(STEPS));
        page.locator("[data-list=" + list + "] .is-place").waitFor();
        page.mouse().up();
    }

    private static boolean isWiderThanTheScreen(Page page) {
        return (boolean)
                page.evaluate(
                        "() => document.documentElement.scrollWidth"
                                + " > document.documentElement.clientWidth");
    }

    private static List<String> reversed(List<String> lines) {
        List<String> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        return reversed;
    }
}
