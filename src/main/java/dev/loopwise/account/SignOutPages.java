package dev.loopwise.account;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestCookie;

/** Signs everybody out. */
@Path("/sign-out")
@Blocking
public class SignOutPages {
    private final SessionCookies cookies;

    SignOutPages(SessionCookies cookies) {
        this.cookies = cookies;
    }

    @POST
    @Operation(hidden = true)
    public Response signOut(@RestCookie(SessionCookies.NAME) @DefaultValue("") String token) {
        return Response.seeOther(URI.create("/")).cookie(cookies.signOut(token)).build();
    }
}
