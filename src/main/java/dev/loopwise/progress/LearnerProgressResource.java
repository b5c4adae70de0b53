package dev.loopwise.progress;

import dev.loopwise.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A learner's progress, for instructors. */
@Path("/api/v1/learners/{id}/progress")
@RolesAllowed(Roles.INSTRUCTOR)
@Tag(name = "Progress")
@Produces(MediaType.APPLICATION_JSON)
public class LearnerProgressResource {
    private final ProgressReports reports;

    LearnerProgressResource(ProgressReports reports) {
        this.reports = reports;
    }

    @GET
    @Operation(summary = "How a learner gets on, by topic")
    public LearnerProgress ofLearner(@RestPath UUID id) {
        return reports.ofLearner(id);
    }
}
