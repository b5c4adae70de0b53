package dev.loopwise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import dev.loopwise.quiz.QuizVersion;
import dev.loopwise.quiz.file.AnswerMode;
import dev.loopwise.testing.ServiceTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every way to put lines in order: the keyboard alone, no script, dragging, a phone. */
@ServiceTest
class OrderingTest extends BrowserTest {
    private static final int STEPS = 12;
    private static final String PLACE_IN_OUTPUT = "[data-list=output] > .is-place:first-child";
    private static final String PLACE_IN_BANK = "[data-list=bank] > .is-place";

    @Inject Classroom classroom;

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

        drag(page, mary.inBank(key.get(1)), page.locator("[data-list=output]"), PLACE_IN_OUTPUT);
        drag(page, mary.inBank(key.get(0)), mary.inOutput(key.get(1)), PLACE_IN_OUTPUT);
        assertThat(mary.outputTexts()).containsExactly(key.get(0), key.get(1));
        assertThat(mary.announcement()).containsText(key.get(0) + " is line 1 of 2");

        drag(page, mary.inOutput(key.get(0)), page.locator("[data-list=bank]"), PLACE_IN_BANK);
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
    void phone_holdAndDrag_movesALineAndASwipeDoesNot() {
        QuizVersion quiz = classroom.quiz(AnswerMode.ORDER);
        List<String> key = quiz.key().lines();
        Page page =
                browsers()
                        .newPage(
                                new NewContextOptions()
                                        .setViewportSize(360, 1600)
                                        .setHasTouch(true)
                                        .setIsMobile(true));
        Visitor annie = new Visitor(page);
        annie.join(classroom.joinCode(), "Annie drags with a finger");
        annie.open(quiz.slug());
        Finger finger = new Finger(page);

        finger.swipe(annie.inBank(key.get(0)), page.locator("[data-list=output]"));
        assertThat(annie.output()).hasCount(0);

        finger.hold(annie.inBank(key.get(0)));
        finger.moveTo(page.locator("[data-list=output]"));
        page.locator("[data-list=output] .is-place").waitFor();
        finger.lift();
        assertThat(annie.output()).hasCount(1);
        assertThat(annie.announcement()).hasText(key.get(0) + " is line 1 of 1 in your output.");
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

    /** Drags to the upper part of a place and lets go once the slip would land where it should. */
    private static void drag(Page page, Locator from, Locator to, String landing) {
        from.scrollIntoViewIfNeeded();
        BoundingBox start = from.boundingBox();
        page.mouse().move(start.x + start.width / 2, start.y + start.height / 2);
        page.mouse().down();
        BoundingBox end = to.boundingBox();
        double x = end.x + end.width / 2;
        double y = end.y + end.height / 4;
        page.mouse().move(x, y, new Mouse.MoveOptions().setSteps(STEPS));
        // The lists take no notice of the pointer while they make room: a hand is never quite
        // still.
        page.waitForCondition(
                () -> {
                    page.mouse().move(x + 1, y);
                    page.mouse().move(x, y);
                    return page.locator(landing).count() == 1;
                });
        page.mouse().up();
    }

    private static boolean isWiderThanTheScreen(Page page) {
        return (boolean)
                page.evaluate(
                        "() => document.documentElement.scrollWidth"
                                + " > document.documentElement.clientWidth");
    }
}
