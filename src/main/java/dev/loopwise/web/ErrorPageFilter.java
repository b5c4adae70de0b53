package dev.loopwise.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives answers that say nothing but a status, such as those of filters, a page to read. */
class ErrorPageFilter {
    private static final int FIRST_ERROR = 400;

    private final ErrorPages pages;

    ErrorPageFilter(ErrorPages pages) {
        this.pages = pages;
    }

    @ServerResponseFilter
    void explain(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        boolean isSilent = status >= FIRST_ERROR && !response.hasEntity();
        if (isSilent && !request.getUriInfo().getPath().startsWith(Problems.API)) {
            response.setEntity(
                    pages.page(status, PageAdvice.of(status)).getEntity(),
                    null,
                    MediaType.TEXT_HTML_TYPE);
        }
    }
}
