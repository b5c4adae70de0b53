package dev.loopwise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.loopwise.quiz.QuizVersion;
import dev.loopwise.quiz.file.AnswerMode;
import dev.loopwise.testing.PostgresResource;
import dev.loopwise.testing.ServiceTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How instructors run a class from their pages. */
@ServiceTest
class InstructorJourneyTest extends BrowserTest {
    @Inject Classroom classroom;

    @Test
    void instructor_makesACohort_seesWhatItsLearnersDo() {
        QuizVersion quiz = classroom.quiz(AnswerMode.ORDER);
        Page page = browsers().newPage();
        Visitor instructor = new Visitor(page);
        page.navigate("/instructor");
        instructor.signIn(PostgresResource.INSTRUCTOR_PASSWORD);
        assertThat(instructor.heading()).hasText("Cohorts");

        page.getByLabel("Name").fill("Evening <b>class</b>");
        page.getByLabel("Time zone").fill("Europe/Lisbon");
        instructor.button("Make the cohort").click();
        assertThat(instructor.heading()).hasText("Evening <b>class</b>");
        assertThat(page.locator("main")).containsText("Nobody has joined yet");
        String link = page.locator("main code").first().textContent();

        Visitor learner = new Visitor(browsers().newPage());
        learner.join(link.substring(link.lastIndexOf('/') + 1), "Barbara");
        learner.open(quiz.slug());
        learner.choose(quiz.key().lines());
        learner.check().click();
        assertThat(learner.heading()).hasText("That is exactly what it prints");

        page.reload();
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("Barbara");
        assertThat(page.locator("tbody tr")).containsText("100 %");
        assertThat(page.locator(".page-head")).containsText("Times in Europe/Lisbon");
    }

    @Test
    void cohort_inAnUnknownTimeZone_isAskedForAgainWithWhatWasTyped() {
        Page page = browsers().newPage();
        Visitor instructor = new Visitor(page);
        page.navigate("/instructor");
        instructor.signIn(PostgresResource.INSTRUCTOR_PASSWORD);

        page.getByLabel("Name").fill("Lunar class");
        page.getByLabel("Time zone").fill("Moon/Tycho");
        instructor.button("Make the cohort").click();

        assertThat(page.locator("#timeZone-error"))
                .hasText("Please choose a time zone such as Europe/Berlin.");
        assertThat(page.getByLabel("Name")).hasValue("Lunar class");
    }

    @Test
    void quizzes_imported_showWhatTheFolderHolds() {
        QuizVersion quiz = classroom.quiz(AnswerMode.ORDER);
        Page page = browsers().newPage();
        Visitor instructor = new Visitor(page);
        page.navigate("/instructor/quizzes");
        instructor.signIn(PostgresResource.INSTRUCTOR_PASSWORD);
        assertThat(instructor.heading()).hasText("Quizzes");
        assertThat(page.locator("tbody")).containsText(quiz.about().title());

        instructor.button("Import the folder").click();

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("0 new, 0 changed");
    }

    @Test
    void learner_onAnInstructorsPage_isTurnedAway() {
        Visitor learner = new Visitor(browsers().newPage());
        learner.join(classroom.joinCode(), "Curious learner");

        learner.page().navigate("/instructor");

        assertThat(learner.heading()).hasText("This page is not for you");
    }

    @Test
    void stranger_onALearnersPage_isLedToTheWayIn() {
        Page page = browsers().newPage();

        page.navigate("/progress");

        assertThat(page).hasURL(Pattern.compile(".*/return$"));
        assertThat(page.title()).isEqualTo("Come back · Loopwise");
    }
}
