package dev.loopwise.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The pages for what went wrong, in the same frame as all others. */
@ApplicationScoped
class ErrorPages implements ErrorPage {
    private static final int UNAUTHORIZED = 401;
    private static final int SERVER_ERROR = 500;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance error(Frame frame, int status, String sentence);

        private Templates() {}
    }

    @Override
    public Response render(Problem problem) {
        boolean isPlain = problem.type().equals(Problems.BLANK) && problem.status() < SERVER_ERROR;
        return problem.status() == UNAUTHORIZED
                ? signIn(problem.instance())
                : page(
                        problem.status(),
                        isPlain ? PageAdvice.of(problem.status()) : problem.detail());
    }

    /** A page that says what went wrong and what to do next. */
    Response page(int status, String sentence) {
        String page =
                Templates.error(Frame.forGuest(PageAdvice.heading(status)), status, sentence)
                        .render();
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
    }

    /** Whoever has to sign in first is led to the place where they can. */
    private static Response signIn(String path) {
        String target =
                path.startsWith("/instructor")
                        ? "/instructor/login?next="
                                + URLEncoder.encode(path, StandardCharsets.UTF_8)
                        : "/return";
        return Response.seeOther(URI.create(target)).build();
    }
}
