package dev.loopwise.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks who holds a session's token. */
final class SessionAuthenticationRequest extends BaseAuthenticationRequest {
    private final String token;

    SessionAuthenticationRequest(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}
