package dev.loopwise.quiz;

import dev.loopwise.shared.Page;
import dev.loopwise.shared.Roles;
import dev.loopwise.web.ETags;
import dev.loopwise.web.QueryText;
import dev.loopwise.web.TaggedAnswers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Quizzes for instructors. */
@Path("/api/v1/quizzes")
@RolesAllowed(Roles.INSTRUCTOR)
@Tag(name = "Quizzes")
@Produces(MediaType.APPLICATION_JSON)
public class QuizResource {
    private final QuizAuthoring authoring;
    private final QuizSearch search;
    private final KeyFinder keys;
    private final KeyChecks checks;
    private final KeyRecheck recheck;
    private final QuizImport quizImport;

    QuizResource(
            QuizAuthoring authoring,
            QuizSearch search,
            KeyFinder keys,
            KeyChecks checks,
            KeyRecheck recheck,
            QuizImport quizImport) {
        this.authoring = authoring;
        this.search = search;
        this.keys = keys;
        this.checks = checks;
        this.recheck = recheck;
        this.quizImport = quizImport;
    }

    @GET
    @Transactional
    @Operation(summary = "List quizzes, each in its current version")
    public Page<QuizListView> list(
            @Parameter(description = "draft, published or retired") @RestQuery
                    Optional<String> status,
            @Parameter(description = "One of the quiz's topics") @RestQuery Optional<String> topic,
            @Parameter(description = "What title, slug or program holds") @RestQuery
                    Optional<String> text,
            @Parameter(description = "1 to 5") @RestQuery Optional<String> difficulty,
            @Parameter(description = "slug (default), title, difficulty or updated (newest first)")
                    @RestQuery
                    Optional<String> sort,
            @Parameter(description = "From 0") @RestQuery Optional<String> page,
            @Parameter(description = "1 to 200, 20 unless given") @RestQuery
                    Optional<String> size) {
        QuizFilter filter =
                new QuizFilter(
                        QueryText.choice("status", status, QuizStatus.class),
                        QueryText.text(topic),
                        QueryText.text(text),
                        QueryText.number("difficulty", difficulty),
                        QueryText.choice("sort", sort, QuizSort.class).orElse(QuizSort.SLUG));
        return search.find(filter, QueryText.page(page, size)).map(QuizListView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Create a quiz from a snippet",
            description = "The engine runs the snippet; the new draft comes back with its key.")
    public RestResponse<QuizView> create(
            @Valid @NotNull(message = "Please send a body.") QuizRequest request) {
        QuizDraft draft = AuthorInput.draft(AuthorInput.slug(request), request);
        authoring.refuseTaken(draft.slug());
        Quiz quiz = authoring.create(draft, keys.find(draft));
        return TaggedAnswers.created(
                view(quiz), "/api/v1/quizzes/" + draft.slug(), quiz.revision());
    }

    @GET
    @Path("{slug}")
    @Operation(summary = "Read a quiz with its key")
    public RestResponse<QuizView> read(@RestPath String slug) {
        return answer(authoring.read(slug));
    }

    @PUT
    @Path("{slug}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change a quiz",
            description = "Makes a new version; needs If-Match with the ETag that was read.")
    public RestResponse<QuizView> change(
            @RestPath String slug,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull(message = "Please send a body.") QuizRequest request) {
        int revision = ETags.revision(ifMatch);
        authoring.checkChange(slug, request.slug(), revision);
        QuizDraft draft = AuthorInput.draft(slug, request);
        return answer(authoring.change(draft, keys.find(draft), revision));
    }

    @POST
    @Path("{slug}/publish")
    @Operation(summary = "Let learners answer a quiz")
    public RestResponse<QuizView> publish(@RestPath String slug) {
        return answer(authoring.publish(slug));
    }

    @POST
    @Path("{slug}/retire")
    @Operation(summary = "Close a quiz for good; what was answered stays")
    public RestResponse<QuizView> retire(@RestPath String slug) {
        return answer(authoring.retire(slug));
    }

    @POST
    @Path("import")
    @Operation(summary = "Import the quiz files that are new or changed")
    public ImportReport importFiles() {
        ImportReport report = quizImport.run();
        recheck.begin();
        return report;
    }

    private RestResponse<QuizView> answer(Quiz quiz) {
        return TaggedAnswers.ok(view(quiz), quiz.revision());
    }

    private QuizView view(Quiz quiz) {
        return QuizView.of(quiz, checks.newest(quiz.current().id()));
    }
}
