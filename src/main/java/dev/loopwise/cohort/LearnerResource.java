package dev.loopwise.cohort;

import dev.loopwise.shared.Page;
import dev.loopwise.shared.Roles;
import dev.loopwise.web.QueryText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Learners for instructors. */
@Path("/api/v1")
@RolesAllowed(Roles.INSTRUCTOR)
@Tag(name = "Learners")
@Produces(MediaType.APPLICATION_JSON)
public class LearnerResource {
    private final Learners learners;

    LearnerResource(Learners learners) {
        this.learners = learners;
    }

    /** A learner's new recovery code; it is shown once. */
    record RecoveryCode(String recoveryCode) {}

    @GET
    @Path("cohorts/{cohortId}/learners")
    @Operation(summary = "List a cohort's learners by name")
    public Page<LearnerView> list(
            @RestPath UUID cohortId,
            @Parameter(description = "From 0") @RestQuery Optional<String> page,
            @Parameter(description = "1 to 200, 20 unless given") @RestQuery
                    Optional<String> size) {
        return learners.ofCohort(cohortId, QueryText.page(page, size)).map(LearnerView::of);
    }

    @GET
    @Path("learners/{id}")
    @Operation(summary = "Read a learner")
    public LearnerView read(@RestPath UUID id) {
        return LearnerView.of(learners.learner(id));
    }

    @PUT
    @Path("learners/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Rename a learner")
    public LearnerView rename(
            @RestPath UUID id,
            @Valid @NotNull(message = "Please send a body.") LearnerRequest request) {
        return LearnerView.of(learners.rename(id, request.name()));
    }

    @POST
    @Path("learners/{id}/recovery-code")
    @Operation(
            summary = "Give a learner a new recovery code",
            description = "The old code ends. The new one is shown in this answer only.")
    public RecoveryCode resetRecoveryCode(@RestPath UUID id) {
        return new RecoveryCode(learners.resetRecoveryCode(id));
    }

    @DELETE
    @Path("learners/{id}")
    @Operation(summary = "Remove a learner and everything the learner has answered")
    public void remove(@RestPath UUID id) {
        learners.remove(id);
    }
}
