package dev.loopwise.web;

import jakarta.ws.rs.core.Response;

/** Shows people in a browser what failed; requests to the API get JSON instead. */
public interface ErrorPage {
    /**
     * The whole answer for a failed request.
     *
     * @param problem what failed; its status is the answer's, unless a redirect helps more
     */
    Response render(Problem problem);
}
