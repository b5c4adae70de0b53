package dev.loopwise.cohort;

import dev.loopwise.shared.LoopwiseSettings;
import dev.loopwise.shared.Roles;
import dev.loopwise.shared.Secrets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Join codes for instructors. */
@Path("/api/v1/cohorts/{cohortId}/join-codes")
@RolesAllowed(Roles.INSTRUCTOR)
@Tag(name = "Join codes")
@Produces(MediaType.APPLICATION_JSON)
public class JoinCodeResource {
    private final Cohorts cohorts;
    private final LoopwiseSettings settings;

    JoinCodeResource(Cohorts cohorts, LoopwiseSettings settings) {
        this.cohorts = cohorts;
        this.settings = settings;
    }

    @GET
    @Operation(summary = "List a cohort's join codes, the newest first")
    public List<JoinCodeView> list(@RestPath UUID cohortId) {
        return cohorts.joinCodes(cohortId).stream().map(this::view).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Create a join code")
    public RestResponse<JoinCodeView> create(
            @RestPath UUID cohortId,
            @Valid @NotNull(message = "Please send a body; {} will do.") JoinCodeRequest request) {
        JoinCode code =
                cohorts.addJoinCode(
                        cohortId,
                        Optional.ofNullable(request.maxUses()),
                        Optional.ofNullable(request.expiresAt()).map(OffsetDateTime::toInstant));
        String location = "/api/v1/cohorts/%s/join-codes/%s".formatted(cohortId, code.id());
        return RestResponse.ResponseBuilder.<JoinCodeView>create(RestResponse.Status.CREATED)
                .entity(view(code))
                .location(URI.create(location))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a join code")
    public JoinCodeView read(@RestPath UUID cohortId, @RestPath UUID id) {
        return view(cohorts.joinCode(cohortId, id));
    }

    @POST
    @Path("{id}/revoke")
    @Operation(summary = "Close a join code; who has joined with it stays")
    public JoinCodeView revoke(@RestPath UUID cohortId, @RestPath UUID id) {
        return view(cohorts.revokeJoinCode(cohortId, id));
    }

    private JoinCodeView view(JoinCode code) {
        String grouped = Secrets.grouped(code.code());
        String address = settings.publicUrl().toString().replaceAll("/+$", "");
        return new JoinCodeView(
                code.id(),
                grouped,
                address + "/join/" + grouped,
                code.uses(),
                code.maxUses(),
                code.expiresAt(),
                code.revokedAt(),
                code.createdAt());
    }
}
