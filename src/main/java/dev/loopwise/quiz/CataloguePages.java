package dev.loopwise.quiz;

import dev.loopwise.shared.Page;
import dev.loopwise.shared.PageRequest;
import dev.loopwise.shared.Roles;
import dev.loopwise.web.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** The page on which instructors see all quizzes and import the quiz files. */
@Path("/instructor/quizzes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.INSTRUCTOR)
@Blocking
public class CataloguePages {
    private static final int PAGE_SIZE = 100;
    private static final QuizFilter ALL_BY_SLUG =
            new QuizFilter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    QuizSort.SLUG);

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance quizzes(Frame frame, CatalogueView view);

        private Templates() {}
    }

    /**
     * The catalogue as its page shows it.
     *
     * @param report what an import has just done; empty when none was asked for
     */
    record CatalogueView(Page<Quiz> quizzes, Optional<ImportReport> report) {
        public int lastPage() {
            return (int) Math.max(0, (quizzes.total() - 1) / PAGE_SIZE);
        }

        /** Instructors belong to no cohort, so their times are in UTC. */
        public ZoneOffset zone() {
            return ZoneOffset.UTC;
        }
    }

    private final QuizSearch search;
    private final QuizImport quizImport;

    CataloguePages(QuizSearch search, QuizImport quizImport) {
        this.search = search;
        this.quizImport = quizImport;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance quizzes(@RestQuery @DefaultValue("0") int page) {
        return page(page, Optional.empty());
    }

    @POST
    @Path("import")
    @Operation(hidden = true)
    public TemplateInstance importFiles() {
        return page(0, Optional.of(quizImport.run()));
    }

    private TemplateInstance page(int page, Optional<ImportReport> report) {
        return Templates.quizzes(
                Frame.forInstructor("All quizzes", Frame.Section.CATALOGUE),
                new CatalogueView(
                        search.find(ALL_BY_SLUG, new PageRequest(page, PAGE_SIZE)), report));
    }
}
