package dev.loopwise.web;

import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Lets no page of another site change anything over the API with a visitor's cookie.
 *
 * <p>Browsers say in {@code Sec-Fetch-Site} where a request comes from; pages cannot forge it.
 * Requests that bring their own credentials need no such protection, and forms have a token.
 */
class SameOriginFilter {
    private static final Set<String> SAFE_METHODS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @ServerRequestFilter(preMatching = true)
    public void refuseOtherSites(ContainerRequestContext request) {
        boolean isChangeOverApi =
                request.getUriInfo().getPath().startsWith(Problems.API)
                        && !SAFE_METHODS.contains(request.getMethod());
        boolean usesCookie =
                request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                        && !request.getCookies().isEmpty();
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (isChangeOverApi && usesCookie && (site == null || !OWN.contains(site))) {
            throw new RefusedException(
                    Refusal.OTHER_SITE,
                    "A session cookie changes things from this service's own pages only. Send a"
                            + " name and password with HTTP Basic instead.");
        }
    }
}
