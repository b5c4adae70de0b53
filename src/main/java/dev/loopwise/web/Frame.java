package dev.loopwise.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;

/**
 * What surrounds a page's content: its title, where one can go, and who is signed in.
 *
 * @param title the page's title, unique among the pages, without the product's name
 * @param links where the masthead leads to
 * @param person who is signed in; empty for guests
 */
@TemplateData
public record Frame(String title, List<Link> links, Optional<Shown> person) {
    /**
     * A link in the masthead.
     *
     * @param current whether the page is in the section that the link leads to
     */
    @TemplateData
    public record Link(String label, String href, boolean current) {}

    /**
     * A signed-in person as the masthead shows them.
     *
     * @param note what they are or where they belong to, such as the name of a cohort
     */
    @TemplateData
    public record Shown(String name, String note) {}

    /** The parts of the site that the masthead leads to. */
    public enum Section {
        QUIZZES("Quizzes", "/quizzes"),
        PROGRESS("Progress", "/progress"),
        COHORTS("Cohorts", "/instructor"),
        CATALOGUE("Quizzes", "/instructor/quizzes"),
        API("API", "/q/swagger-ui");

        private final String label;
        private final String href;

        Section(String label, String href) {
            this.label = label;
            this.href = href;
        }

        private Link link(Section current) {
            return new Link(label, href, this == current);
        }
    }

    public Frame {
        links = List.copyOf(links);
    }

    /** For somebody who is not signed in. */
    public static Frame forGuest(String title) {
        return new Frame(title, List.of(), Optional.empty());
    }

    /** For a learner. */
    public static Frame forLearner(String title, Section current, String name, String cohortName) {
        return new Frame(
                title,
                List.of(Section.QUIZZES.link(current), Section.PROGRESS.link(current)),
                Optional.of(new Shown(name, cohortName)));
    }

    /** For an instructor. */
    public static Frame forInstructor(String title, Section current) {
        return new Frame(
                title,
                List.of(
                        Section.COHORTS.link(current),
                        Section.CATALOGUE.link(current),
                        Section.API.link(current)),
                Optional.of(new Shown("Instructor", "")));
    }
}
