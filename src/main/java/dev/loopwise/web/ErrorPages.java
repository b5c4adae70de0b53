package dev.loopwise.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The pages for what went wrong, in the same frame as all others. */
@ApplicationScoped
public class ErrorPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance error(Frame frame, int status, Problem problem);

        private Templates() {}
    }

    /**
     * What the page says.
     *
     * @param id under which the cause is logged; empty when nothing was logged
     */
    record Problem(String heading, String sentence, Optional<String> id) {}

    /** Whether this request comes from somebody who reads pages, not from a program. */
    public boolean wantsPage(String path) {
        return !isBelow(path, "/api") && !isBelow(path, "/q");
    }

    /** A page that says what went wrong and what to do next. */
    public Response page(int status, String sentence, Optional<String> id) {
        String heading = heading(status);
        String body =
                Templates.error(Frame.forGuest(heading), status, new Problem(heading, sentence, id))
                        .render();
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE).entity(body).build();
    }

    /** A page for a status that nobody has said anything about. */
    public Response page(int status) {
        return page(status, sentence(status), Optional.empty());
    }

    /** Where somebody who is not signed in goes to. */
    public Response signIn(String path) {
        String target =
                isBelow(path, "/instructor")
                        ? "/instructor/login?next="
                                + URLEncoder.encode(path, StandardCharsets.UTF_8)
                        : "/return";
        return Response.seeOther(URI.create(target)).build();
    }

    private static boolean isBelow(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }

    private static String heading(int status) {
        return switch (status) {
            case 400 -> "This request could not be read";
            case 403 -> "This page is not for you";
            case 404 -> "There is no such page";
            case 405 -> "This page cannot do that";
            case 409 -> "Something has changed meanwhile";
            case 413 -> "This is too much text";
            case 429 -> "Too many tries";
            default -> status >= 500 ? "Something broke on our side" : "This did not work";
        };
    }

    private static String sentence(int status) {
        return switch (status) {
            case 400 ->
                    "The form may have been open for too long. Go back, reload the page and send it"
                            + " again.";
            case 403 ->
                    "You are signed in, but as somebody who may not see it. Sign in as somebody"
                            + " else, or go back to the start.";
            case 404 -> "The address may be mistyped, or the page has gone. Go back to the start.";
            case 405 -> "Go back to the start and find your way from there.";
            case 413 -> "Go back and send less.";
            case 429 -> "Please wait a few minutes and try again.";
            default ->
                    status >= 500
                            ? "It is not your fault, and it has been written down. Please try again"
                                    + " in a minute."
                            : "Go back, check what you sent and try again.";
        };
    }
}
