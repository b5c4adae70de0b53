package dev.loopwise.progress;

import dev.loopwise.shared.Roles;
import dev.loopwise.web.QueryText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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

/** A cohort's progress, for instructors. */
@Path("/api/v1/cohorts/{cohortId}/progress")
@RolesAllowed(Roles.INSTRUCTOR)
@Tag(name = "Progress")
@Produces(MediaType.APPLICATION_JSON)
public class CohortProgressResource {
    private final ProgressReports reports;

    CohortProgressResource(ProgressReports reports) {
        this.reports = reports;
    }

    @GET
    @Operation(summary = "How a cohort gets on: its learners page by page, and all by topic")
    public CohortProgress ofCohort(
            @RestPath UUID cohortId,
            @Parameter(description = "From 0") @RestQuery Optional<String> page,
            @Parameter(description = "1 to 200, 20 unless given") @RestQuery
                    Optional<String> size) {
        return reports.ofCohort(cohortId, QueryText.page(page, size));
    }
}
