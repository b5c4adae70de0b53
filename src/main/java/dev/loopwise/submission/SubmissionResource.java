package dev.loopwise.submission;

import dev.loopwise.quiz.QuizCatalogue;
import dev.loopwise.shared.Page;
import dev.loopwise.shared.Roles;
import dev.loopwise.web.QueryText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Submissions for instructors. */
@Path("/api/v1/submissions")
@RolesAllowed(Roles.INSTRUCTOR)
@Tag(name = "Submissions")
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionResource {
    private final SubmissionReports reports;
    private final Decisions decisions;
    private final GradeAgain gradeAgain;
    private final QuizCatalogue quizzes;

    SubmissionResource(
            SubmissionReports reports,
            Decisions decisions,
            GradeAgain gradeAgain,
            QuizCatalogue quizzes) {
        this.reports = reports;
        this.decisions = decisions;
        this.gradeAgain = gradeAgain;
        this.quizzes = quizzes;
    }

    @POST
    @Path("{id}/grade")
    @Operation(
            summary = "Grade an undecided submission again",
            description =
                    "Looks for the answer for up to 30 seconds; one that is decided stays as it"
                            + " is.")
    public SubmissionView gradeAgain(@RestPath String id) {
        UUID known = QueryText.id("id", Optional.of(id)).orElseThrow();
        gradeAgain.grade(known);
        return reports.one(decisions.read(known));
    }

    @GET
    @Operation(summary = "List submissions, the newest first")
    public Page<SubmissionView> list(
            @Parameter(description = "A cohort's id") @RestQuery Optional<String> cohort,
            @Parameter(description = "A learner's id") @RestQuery Optional<String> learner,
            @Parameter(description = "A quiz's slug") @RestQuery Optional<String> quiz,
            @Parameter(description = "Whether it is known if the answer is right") @RestQuery
                    Optional<String> decided,
            @Parameter(description = "The earliest time, such as 2026-03-01T08:00:00Z") @RestQuery
                    Optional<String> from,
            @Parameter(description = "The time before which it was sent") @RestQuery
                    Optional<String> to,
            @Parameter(description = "From 0") @RestQuery Optional<String> page,
            @Parameter(description = "1 to 200, 20 unless given") @RestQuery
                    Optional<String> size) {
        SubmissionFilter filter =
                new SubmissionFilter(
                        QueryText.id("cohort", cohort),
                        QueryText.id("learner", learner),
                        QueryText.text(quiz).map(quizzes::idOf),
                        QueryText.bool("decided", decided),
                        QueryText.instant("from", from),
                        QueryText.instant("to", to));
        return reports.find(filter, QueryText.page(page, size));
    }
}
