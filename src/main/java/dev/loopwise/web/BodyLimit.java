package dev.loopwise.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Declines bodies that say that they are too long before anything reads them.
 *
 * <p>The framework has the same limit and also holds it for bodies that do not say how long they
 * are, but answers without saying why.
 */
@ApplicationScoped
class BodyLimit {
    /** Before every route of the framework. */
    private static final int FIRST = Integer.MIN_VALUE;

    private static final int TOO_LONG = 413;

    private final long maxBytes;
    private final ObjectMapper json;

    BodyLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize,
            ObjectMapper json) {
        this.maxBytes = maxBodySize.asLongValue();
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(FIRST).handler(this::check);
    }

    private void check(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || !length.matches("\\d{1,18}") || Long.parseLong(length) <= maxBytes) {
            request.next();
            return;
        }
        Problem problem =
                new Problem(
                        "about:blank",
                        "Content Too Large",
                        TOO_LONG,
                        "The body is longer than %d bytes. Please send less.".formatted(maxBytes),
                        request.normalizedPath(),
                        List.of());
        request.response()
                .setStatusCode(TOO_LONG)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(text(problem));
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem can always be written as JSON.", e);
        }
    }
}
