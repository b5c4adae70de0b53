package dev.loopwise.cohort;

import dev.loopwise.shared.Roles;
import dev.loopwise.web.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestCookie;

/** Shows a new learner the recovery code, until they say that they have written it down. */
@Path("/join/welcome")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.LEARNER)
@Blocking
public class WelcomePages {
    private static final URI QUIZZES = URI.create("/quizzes");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance welcome(Frame frame, String recoveryCode);

        private Templates() {}
    }

    private final LearnerFrames frames;

    WelcomePages(LearnerFrames frames) {
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response welcome(
            @RestCookie(RecoveryCookie.NAME) @DefaultValue("") String recoveryCode) {
        if (recoveryCode.isEmpty()) {
            return Response.seeOther(QUIZZES).build();
        }
        Frame frame = frames.of("Write down your recovery code", Frame.Section.QUIZZES);
        return Response.ok(Templates.welcome(frame, recoveryCode)).build();
    }

    @POST
    @Operation(hidden = true)
    public Response goOn() {
        return Response.seeOther(QUIZZES).cookie(RecoveryCookie.removed()).build();
    }
}
