package dev.loopwise.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.loopwise.shared.FieldProblem;
import dev.loopwise.shared.Refusal;
import dev.loopwise.shared.RefusedException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where exceptions become answers. */
class FailureMapping {
    private static final Logger LOG = Logger.getLogger(FailureMapping.class);
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_LONG = 413;
    private static final int SERVER_ERROR = 500;
    private static final int FIRST_ERROR_STATUS = 400;

    private final Problems problems;

    FailureMapping(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(RefusedException refused, UriInfo request) {
        return problems.refused(refused, request);
    }

    @ServerExceptionMapper
    Response violated(ConstraintViolationException violated, UriInfo request) {
        List<FieldProblem> errors =
                violated.getConstraintViolations().stream()
                        .map(FailureMapping::fieldProblem)
                        .sorted(
                                Comparator.comparing(FieldProblem::field)
                                        .thenComparing(FieldProblem::message))
                        .toList();
        return problems.invalid(errors, request);
    }

    /** The framework has a mapper of its own for this type, which only this one replaces. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException mismatched, UriInfo request) {
        return json(mismatched, request);
    }

    @ServerExceptionMapper
    Response unbound(DatabindException unbound, UriInfo request) {
        return json(unbound, request);
    }

    @ServerExceptionMapper
    Response unparsed(JsonProcessingException unparsed, UriInfo request) {
        return json(unparsed, request);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthorized(UriInfo request) {
        return problems.plain(
                UNAUTHORIZED, "Please sign in first, then send the request again.", request);
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Response forbidden(UriInfo request) {
        return problems.plain(
                FORBIDDEN, "You are signed in, but not as somebody who may do this.", request);
    }

    @ServerExceptionMapper(OptimisticLockException.class)
    Response overtaken(UriInfo request) {
        return problems.refused(
                new RefusedException(
                        Refusal.VERSION_STALE,
                        "Somebody else changed this at the same moment. Read it again, then"
                                + " change it."),
                request);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException http, UriInfo request) {
        if (http.getCause() instanceof JsonProcessingException json) {
            return json(json, request);
        }
        Response answer = http.getResponse();
        if (answer.getStatus() < FIRST_ERROR_STATUS) {
            return answer;
        }
        return answer.getStatus() == SERVER_ERROR
                ? unexpected(http, request)
                : problems.plain(answer.getStatus(), HttpAdvice.of(answer.getStatus()), request);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable bug, UriInfo request) {
        if (bug.getCause() instanceof RefusedException refused) {
            return problems.refused(refused, request);
        }
        if (hasTooManyFields(bug)) {
            return problems.plain(TOO_LONG, HttpAdvice.of(TOO_LONG), request);
        }
        UUID id = UUID.randomUUID();
        LOG.errorf(bug, "Failure %s while answering %s", id, request.getPath());
        return problems.plain(
                SERVER_ERROR,
                "Something went wrong on our side. Please try again; if it happens again, tell"
                        + " your administrator this number: "
                        + id,
                request);
    }

    /**
     * The framework has no type of its own for a form with more fields than it takes.
     *
     * <p>Source: Quarkus 3.30.8, org.jboss.resteasy.reactive.server.core.multipart.FormData.add.
     */
    private static boolean hasTooManyFields(Throwable bug) {
        return bug.getClass() == RuntimeException.class
                && String.valueOf(bug.getMessage()).startsWith("Param limit of ");
    }

    private Response json(JsonProcessingException failure, UriInfo request) {
        return JsonFault.fieldProblem(failure)
                .map(error -> problems.invalid(List.of(error), request))
                .orElseGet(
                        () ->
                                problems.plain(
                                        FIRST_ERROR_STATUS, JsonFault.describe(failure), request));
    }

    /** Names the part of the request as its sender does: without the method and its parameter. */
    private static FieldProblem fieldProblem(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        String[] nodes = path.split("\\.", 3);
        String field = nodes[nodes.length - 1];
        return new FieldProblem(field, violation.getMessage());
    }
}
