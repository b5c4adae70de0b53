package dev.loopwise.web;

import dev.loopwise.shared.FieldProblem;
import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/** Turns failures into answers: JSON for the API, a page for everything else. */
@ApplicationScoped
class Problems {
    static final String API = "/api/";
    static final String BLANK = "about:blank";
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String CHALLENGE = "Basic realm=\"Loopwise\", charset=\"UTF-8\"";
    private static final String RETRY_AFTER_SECONDS = "300";

    private final Instance<ErrorPage> errorPage;

    Problems(Instance<ErrorPage> errorPage) {
        this.errorPage = errorPage;
    }

    Response refused(RefusedException refused, UriInfo request) {
        Refusal refusal = refused.refusal();
        return answer(
                new Problem(
                        RefusalStatus.type(refusal),
                        RefusalStatus.title(refusal),
                        RefusalStatus.of(refusal),
                        refused.getMessage(),
                        request.getPath(),
                        refused.problems()));
    }

    /** A request whose form is right but not its content. */
    Response invalid(List<FieldProblem> errors, UriInfo request) {
        return refused(
                new RefusedException(
                        Refusal.INPUT_INVALID,
                        "Some of the input is not valid; the list of errors says what and why.",
                        errors),
                request);
    }

    /** A problem that its status describes well enough. */
    Response plain(int status, String detail, UriInfo request) {
        String title =
                Optional.ofNullable(Status.fromStatusCode(status))
                        .map(Status::getReasonPhrase)
                        .orElse(status == UNPROCESSABLE ? "Unprocessable Content" : "Failed");
        return answer(new Problem(BLANK, title, status, detail, request.getPath(), List.of()));
    }

    private Response answer(Problem problem) {
        if (!problem.instance().startsWith(API) && errorPage.isResolvable()) {
            return errorPage.get().render(problem);
        }
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.status() == Status.UNAUTHORIZED.getStatusCode()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        }
        if (problem.status() == TOO_MANY_REQUESTS) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.build();
    }
}
