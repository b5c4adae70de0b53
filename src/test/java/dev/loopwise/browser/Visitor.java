package dev.loopwise.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** What somebody does in a browser window, in words of the pages. */
final class Visitor {
    private final Page page;

    Visitor(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** Joins with a code and returns the recovery code that is shown. */
    String join(String code, String name) {
        page.navigate("/join/" + code);
        page.getByLabel("Your name").fill(name);
        button("Join").click();
        assertThat(heading()).hasText("Write down your recovery code");
        String recoveryCode = page.locator("output").textContent();
        button("I have written it down").click();
        assertThat(heading()).hasText("Quizzes");
        return recoveryCode;
    }

    /** Signs in as the first instructor, on the page that asks for it. */
    void signIn(String password) {
        page.getByLabel("Name").fill("instructor");
        page.getByLabel("Password").fill(password);
        button("Sign in").click();
        assertThat(button("Sign out")).isVisible();
    }

    void open(String slug) {
        page.navigate("/quizzes/" + slug);
    }

    /** Puts lines into the output by clicking them, the first line first. */
    void choose(List<String> lines) {
        for (String line : lines) {
            inBank(line).click();
        }
    }

    /** The buttons of the lines in the learner's output. */
    Locator output() {
        return page.locator("[data-list=output] .slip__text");
    }

    /** The texts of the lines in the learner's output, the first line first. */
    List<String> outputTexts() {
        return page.locator("[data-list=output] code").allTextContents();
    }

    /** The button of a line that is not in the output yet. */
    Locator inBank(String line) {
        return slip("bank", line);
    }

    /** The button of a line that is in the output. */
    Locator inOutput(String line) {
        return slip("output", line);
    }

    private Locator slip(String list, String line) {
        Locator text = page.getByText(line, new Page.GetByTextOptions().setExact(true));
        return page.locator("[data-list=" + list + "] .slip__text")
                .filter(new Locator.FilterOptions().setHas(text))
                .first();
    }

    /** What a screen reader has been told last. */
    Locator announcement() {
        return page.locator("[data-status]");
    }

    Locator check() {
        return button("Check my answer");
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading() {
        return page.locator("h1");
    }

    Locator error() {
        return page.locator("#answer-error");
    }
}
