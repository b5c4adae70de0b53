package dev.loopwise.cohort;

import dev.loopwise.shared.Page;
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

/** The learners of a cohort, for instructors. */
@Path("/api/v1/cohorts/{cohortId}/learners")
@RolesAllowed(Roles.INSTRUCTOR)
@Tag(name = "Learners")
@Produces(MediaType.APPLICATION_JSON)
public class CohortLearnersResource {
    private final Learners learners;

    CohortLearnersResource(Learners learners) {
        this.learners = learners;
    }

    @GET
    @Operation(summary = "List a cohort's learners by name")
    public Page<LearnerView> list(
            @RestPath UUID cohortId,
            @Parameter(description = "From 0") @RestQuery Optional<String> page,
            @Parameter(description = "1 to 200, 20 unless given") @RestQuery
                    Optional<String> size) {
        return learners.ofCohort(cohortId, QueryText.page(page, size)).map(LearnerView::of);
    }
}
