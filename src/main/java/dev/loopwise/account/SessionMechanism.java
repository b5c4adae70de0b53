package dev.loopwise.account;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Signs requests in by the session cookie; a request with an Authorization header uses that. */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {
    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager identityProviders) {
        Cookie cookie = context.request().getCookie(SessionCookies.NAME);
        boolean hasOtherCredentials = context.request().getHeader("Authorization") != null;
        if (cookie == null || hasOtherCredentials) {
            return Uni.createFrom().nullItem();
        }
        return identityProviders.authenticate(
                HttpSecurityUtils.setRoutingContextAttribute(
                        new SessionAuthenticationRequest(cookie.getValue()), context));
    }

    /** Left to the error mapping, which answers with a problem or a page. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionAuthenticationRequest.class);
    }
}
