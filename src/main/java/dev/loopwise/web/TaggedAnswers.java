package dev.loopwise.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that carry the entity tag a later change has to send back. */
public final class TaggedAnswers {
    private TaggedAnswers() {}

    /** 200 with what was read or changed. */
    public static <T> RestResponse<T> ok(T view, int revision) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, ETags.of(revision))
                .build();
    }

    /** 201 with what was made and the path it is read at. */
    public static <T> RestResponse<T> created(T view, String path, int revision) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .entity(view)
                .location(URI.create(path))
                .header(HttpHeaders.ETAG, ETags.of(revision))
                .build();
    }
}
