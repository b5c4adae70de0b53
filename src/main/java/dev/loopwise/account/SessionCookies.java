package dev.loopwise.account;

import dev.loopwise.shared.LoopwiseSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;

/** Signs people in and out of a browser with a cookie that scripts cannot read. */
@ApplicationScoped
public class SessionCookies {
    /** The cookie's name. */
    static final String NAME = "loopwise-session";

    private final Sessions sessions;
    private final LoopwiseSettings settings;

    SessionCookies(Sessions sessions, LoopwiseSettings settings) {
        this.sessions = sessions;
        this.settings = settings;
    }

    /** Starts a session; put the cookie into the answer. */
    public NewCookie signIn(Person person) {
        return cookie(
                sessions.start(person),
                Math.toIntExact(sessions.length(person.role()).toSeconds()));
    }

    /**
     * Ends the session of a browser; put the cookie, which removes the old one, into the answer.
     *
     * @param token the value of the browser's cookie; empty when it has none
     */
    public NewCookie signOut(String token) {
        sessions.end(token);
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int maxAgeSeconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(maxAgeSeconds)
                .httpOnly(true)
                .secure("https".equals(settings.publicUrl().getScheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
