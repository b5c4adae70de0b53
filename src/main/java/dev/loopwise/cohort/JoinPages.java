package dev.loopwise.cohort;

import dev.loopwise.account.Person;
import dev.loopwise.account.Role;
import dev.loopwise.account.SessionCookies;
import dev.loopwise.account.SignedIn;
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
import org.jboss.resteasy.reactive.RestPath;

/** The start of the site, and the way into a cohort. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class JoinPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance landing(Frame frame, JoinForm form, FormErrors errors);

        static native TemplateInstance join(Frame frame, JoinForm form, FormErrors errors);

        private Templates() {}
    }

    /**
     * The form as it is shown.
     *
     * @param cohortName the cohort that the code leads to; empty while that is not known
     */
    record JoinForm(String code, String name, String cohortName) {}

    private static final String TITLE = "Join your class";

    private final Joining joining;
    private final SessionCookies cookies;
    private final SignedIn signedIn;
    private final GuessGuard guard;

    JoinPages(Joining joining, SessionCookies cookies, SignedIn signedIn, GuessGuard guard) {
        this.joining = joining;
        this.guard = guard;
        this.cookies = cookies;
        this.signedIn = signedIn;
    }

    @GET
    @Operation(hidden = true)
    public Response landing() {
        return signedIn.person()
                .map(person -> seeOther(homeOf(person)))
                .orElseGet(
                        () ->
                                page(
                                        Templates.landing(
                                                Frame.forGuest("Predict what Node.js prints"),
                                                new JoinForm("", "", ""),
                                                FormErrors.none())));
    }

    @GET
    @Path("join")
    @Operation(hidden = true)
    public TemplateInstance form() {
        return Templates.join(Frame.forGuest(TITLE), new JoinForm("", "", ""), FormErrors.none());
    }

    @GET
    @Path("join/{code}")
    @Operation(hidden = true)
    public Response formFor(@RestPath String code, @Context HttpServerRequest request) {
        try {
            Invitation invitation = guard.guarded(request, () -> joining.invitation(code));
            JoinForm form = new JoinForm(invitation.code(), "", invitation.cohortName());
            return page(Templates.join(Frame.forGuest(TITLE), form, FormErrors.none()));
        } catch (RefusedException refused) {
            return again(new JoinForm(code, "", ""), FormErrors.of(refused));
        }
    }

    @POST
    @Path("join")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response join(
            @RestForm @DefaultValue("") String code,
            @RestForm @DefaultValue("") String name,
            @Context HttpServerRequest request) {
        try {
            Joined joined = guard.guarded(request, () -> joining.join(code, name));
            return Response.seeOther(URI.create("/join/welcome"))
                    .cookie(cookies.signIn(new Person(Role.LEARNER, joined.learner().id())))
                    .cookie(RecoveryCookie.holding(joined.recoveryCode()))
                    .build();
        } catch (RefusedException refused) {
            return again(new JoinForm(code, name, ""), FormErrors.of(refused));
        }
    }

    private static Response again(JoinForm form, FormErrors errors) {
        return Response.status(FormErrors.STATUS)
                .entity(Templates.join(Frame.forGuest(TITLE), form, errors))
                .build();
    }

    private static Response page(TemplateInstance page) {
        return Response.ok(page).build();
    }

    private static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    private static String homeOf(Person person) {
        return switch (person.role()) {
            case INSTRUCTOR -> "/instructor";
            case LEARNER -> "/quizzes";
        };
    }
}
