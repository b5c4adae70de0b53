package dev.loopwise.cohort;

import dev.loopwise.shared.Roles;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Learners for instructors. */
@Path("/api/v1/learners")
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
    @Path("{id}")
    @Operation(summary = "Read a learner")
    public LearnerView read(@RestPath UUID id) {
        return LearnerView.of(learners.learner(id));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Rename a learner")
    public LearnerView rename(
            @RestPath UUID id,
            @Valid @NotNull(message = "Please send a body.") LearnerRequest request) {
        return LearnerView.of(learners.rename(id, request.name()));
    }

    @POST
    @Path("{id}/recovery-code")
    @Operation(
            summary = "Give a learner a new recovery code",
            description = "The old code ends. The new one is shown in this answer only.")
    public RecoveryCode resetRecoveryCode(@RestPath UUID id) {
        return new RecoveryCode(learners.resetRecoveryCode(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Remove a learner and everything the learner has answered")
    public void remove(@RestPath UUID id) {
        learners.remove(id);
    }
}
