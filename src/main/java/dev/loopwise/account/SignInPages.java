package dev.loopwise.account;

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
import org.jboss.resteasy.reactive.RestQuery;

/** Signs instructors in. */
@Path("/instructor/login")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SignInPages {
    private static final String TITLE = "Instructor sign-in";
    private static final String HOME = "/instructor";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance login(Frame frame, LoginForm form, FormErrors errors);

        private Templates() {}
    }

    /**
     * The form as it is shown; the password is never shown again.
     *
     * @param next the page to go on with
     */
    record LoginForm(String name, String next) {}

    private final Instructors instructors;
    private final SessionCookies cookies;

    SignInPages(Instructors instructors, SessionCookies cookies) {
        this.instructors = instructors;
        this.cookies = cookies;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(@RestQuery @DefaultValue(HOME) String next) {
        return Templates.login(Frame.forGuest(TITLE), new LoginForm("", next), FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response signIn(
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue(HOME) String next,
            @Context HttpServerRequest request) {
        try {
            Person person =
                    instructors.signIn(name, password, request.remoteAddress().hostAddress());
            return Response.seeOther(ownPage(next)).cookie(cookies.signIn(person)).build();
        } catch (RefusedException refused) {
            return Response.status(FormErrors.STATUS)
                    .entity(
                            Templates.login(
                                    Frame.forGuest(TITLE),
                                    new LoginForm(name, next),
                                    FormErrors.of(refused)))
                    .build();
        }
    }

    /** Only pages of instructors are gone on with: a link must not lead to somebody else's site. */
    private static URI ownPage(String next) {
        return URI.create(next.matches("/instructor(/[a-z0-9-]+)*") ? next : HOME);
    }
}
