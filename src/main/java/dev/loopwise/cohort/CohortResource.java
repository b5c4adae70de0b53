package dev.loopwise.cohort;

import dev.loopwise.shared.Page;
import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import dev.loopwise.shared.Roles;
import dev.loopwise.web.ETags;
import dev.loopwise.web.QueryText;
import dev.loopwise.web.TaggedAnswers;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Cohorts for instructors. */
@Path("/api/v1/cohorts")
@RolesAllowed(Roles.INSTRUCTOR)
@Tag(name = "Cohorts")
@Produces(MediaType.APPLICATION_JSON)
public class CohortResource {
    private final Cohorts cohorts;

    CohortResource(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    @GET
    @Operation(summary = "List cohorts, running ones first, the newest first")
    public Page<CohortView> list(
            @Parameter(description = "From 0") @RestQuery Optional<String> page,
            @Parameter(description = "1 to 200, 20 unless given") @RestQuery
                    Optional<String> size) {
        return cohorts.page(QueryText.page(page, size)).map(CohortView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Create a cohort")
    public RestResponse<CohortView> create(
            @Valid @NotNull(message = "Please send a body.") CohortRequest request) {
        Cohort cohort = cohorts.add(request.name(), zone(request));
        return TaggedAnswers.created(
                CohortView.of(cohort), "/api/v1/cohorts/" + cohort.id(), cohort.revision());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a cohort")
    public RestResponse<CohortView> read(@RestPath UUID id) {
        return answer(cohorts.cohort(id));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change a cohort",
            description = "Needs If-Match with the ETag that was read.")
    public RestResponse<CohortView> change(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull(message = "Please send a body.") CohortRequest request) {
        int revision = ETags.revision(ifMatch);
        return answer(cohorts.change(id, revision, request.name(), zone(request)));
    }

    @POST
    @Path("{id}/archive")
    @Operation(summary = "End a cohort; what was answered stays")
    public RestResponse<CohortView> archive(@RestPath UUID id) {
        return answer(cohorts.archive(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Remove a cohort in which nobody is")
    public void remove(@RestPath UUID id) {
        cohorts.remove(id);
    }

    private static ZoneId zone(CohortRequest request) {
        String wanted = Optional.ofNullable(request.timeZone()).orElse("UTC");
        if (!ZoneId.getAvailableZoneIds().contains(wanted)) {
            throw RefusedException.ofField(
                    Refusal.INPUT_INVALID,
                    "timeZone",
                    "Please give a time zone by region and city, such as Europe/Berlin, or UTC.");
        }
        return ZoneId.of(wanted);
    }

    private static RestResponse<CohortView> answer(Cohort cohort) {
        return TaggedAnswers.ok(CohortView.of(cohort), cohort.revision());
    }
}
