package dev.loopwise.web;

import dev.loopwise.shared.FieldProblem;
import java.util.List;

/**
 * Why a request failed, as RFC 9457 describes it.
 *
 * @param type a URI that names the kind of problem; {@code about:blank} when the status says it all
 * @param title the kind of problem in a few words
 * @param status the HTTP status
 * @param detail full sentences about this very request, which say what to do
 * @param instance the path of the request
 * @param errors the parts of the request to blame; empty when the request as a whole is
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<FieldProblem> errors) {
    /** The media type of a problem's JSON. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }
}
