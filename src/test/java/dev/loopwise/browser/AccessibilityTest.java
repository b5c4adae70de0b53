package dev.loopwise.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.loopwise.quiz.QuizVersion;
import dev.loopwise.quiz.file.AnswerMode;
import dev.loopwise.testing.PostgresResource;
import dev.loopwise.testing.ServiceTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of page against the axe rules, in light and in dark: names, structure, contrast. */
@ServiceTest
class AccessibilityTest extends BrowserTest {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @Inject Classroom classroom;

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void pages_ofLearners_breakNoRule(ColorScheme scheme) {
        Visitor visitor = visitor(scheme);
        Page page = visitor.page();
        QuizVersion ordered = classroom.quiz(AnswerMode.ORDER);
        String quiz = "/quizzes/" + ordered.slug();
        List<String> found = new ArrayList<>();

        inspect(page, found, "/", "/join", "/join/NOSUCHCODE", "/return", "/instructor/login");
        visitor.join(classroom.joinCode(), "Axe in " + scheme);
        inspect(page, found, "/quizzes", "/progress", quiz, "/nothing-here");
        inspect(page, found, "/quizzes/" + classroom.quiz(AnswerMode.TYPE).slug());

        page.navigate(quiz);
        visitor.check().click();
        inspectThis(page, found);
        page.locator("[data-list=bank] .slip__text").last().click();
        inspectThis(page, found);
        visitor.check().click();
        inspectThis(page, found);
        page.navigate(quiz);
        visitor.choose(ordered.key().lines());
        visitor.check().click();
        inspectThis(page, found);
        inspect(page, found, "/quizzes", "/progress");

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void pages_ofInstructors_breakNoRule(ColorScheme scheme) {
        Visitor visitor = visitor(scheme);
        Page page = visitor.page();
        List<String> found = new ArrayList<>();

        page.navigate("/instructor");
        page.getByLabel("Password").fill("wrong");
        visitor.button("Sign in").click();
        inspectThis(page, found);
        visitor.signIn(PostgresResource.INSTRUCTOR_PASSWORD);
        inspect(page, found, "/instructor", "/instructor/quizzes");
        page.navigate("/instructor");
        visitor.link("Sample class").first().click();
        inspectThis(page, found);

        assertThat(found).isEmpty();
    }

    private Visitor visitor(ColorScheme scheme) {
        return new Visitor(browsers().newPage(new NewContextOptions().setColorScheme(scheme)));
    }

    private static void inspect(Page page, List<String> found, String... paths) {
        for (String path : paths) {
            page.navigate(path);
            inspectThis(page, found);
        }
    }

    private static void inspectThis(Page page, List<String> found) {
        new AxeBuilder(page)
                // The other mode, for frames of other sites, takes more than twice the time.
                .setLegacyMode(true)
                .withTags(RULES)
                .analyze()
                .getViolations()
                .forEach(
                        rule ->
                                rule.getNodes()
                                        .forEach(
                                                node ->
                                                        found.add(
                                                                "%s: %s: %s"
                                                                        .formatted(
                                                                                page.url(),
                                                                                rule.getId(),
                                                                                node.getHtml()))));
    }
}
