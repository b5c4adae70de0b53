package dev.loopwise.quiz;

import dev.loopwise.engine.Simulator;
import dev.loopwise.engine.Snippet;
import dev.loopwise.engine.SourceType;
import dev.loopwise.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Runs snippets without keeping them. */
@Path("/api/v1/runs")
@RolesAllowed(Roles.INSTRUCTOR)
@Tag(name = "Runs")
@Produces(MediaType.APPLICATION_JSON)
public class RunResource {
    private final Simulator simulator;

    RunResource(Simulator simulator) {
        this.simulator = simulator;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Run a snippet",
            description =
                    "Whatever the snippet does is a result: errors and endless loops end in the"
                            + " run, with the place where it is known.")
    public RunView run(@Valid @NotNull(message = "Please send a body.") RunRequest request) {
        SourceType type = Optional.ofNullable(request.type()).orElse(SourceType.COMMONJS);
        return RunView.of(
                simulator.run(
                        new Snippet(
                                type == SourceType.MODULE ? "snippet.mjs" : "snippet.js",
                                request.program(),
                                type,
                                AuthorInput.release(Optional.ofNullable(request.node())),
                                AuthorInput.environment(Optional.ofNullable(request.env())))));
    }
}
