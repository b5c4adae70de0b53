package dev.loopwise.cohort;

import dev.loopwise.account.Person;
import dev.loopwise.account.Role;
import dev.loopwise.account.SessionCookies;
import dev.loopwise.shared.RefusedException;
import dev.loopwise.web.FormErrors;
import dev.loopwise.web.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** The way back in for learners, with their recovery code. */
@Path("/return")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ReturnPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance comeBack(
                Frame frame, String recoveryCode, FormErrors errors);

        private Templates() {}
    }

    private static final String TITLE = "Come back";

    private final Joining joining;
    private final SessionCookies cookies;
    private final GuessGuard guard;

    ReturnPages(Joining joining, SessionCookies cookies, GuessGuard guard) {
        this.joining = joining;
        this.cookies = cookies;
        this.guard = guard;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form() {
        return Templates.comeBack(Frame.forGuest(TITLE), "", FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response comeBack(
            @RestForm @DefaultValue("") String recoveryCode, @Context HttpServerRequest request) {
        try {
            Learner learner = guard.guarded(request, () -> joining.comeBack(recoveryCode));
            return Response.seeOther(URI.create("/quizzes"))
                    .cookie(cookies.signIn(new Person(Role.LEARNER, learner.id())))
                    .build();
        } catch (RefusedException refused) {
            return Response.status(FormErrors.STATUS)
                    .entity(
                            Templates.comeBack(
                                    Frame.forGuest(TITLE), recoveryCode, FormErrors.of(refused)))
                    .build();
        }
    }
}
