package dev.loopwise.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
        String path = request.getUriInfo().getRequestUri().getPath();
        if (response.getStatus() < FIRST_ERROR || response.hasEntity() || !pages.wantsPage(path)) {
            return;
        }
        Response page = pages.page(response.getStatus());
        response.setEntity(page.getEntity(), null, MediaType.TEXT_HTML_TYPE);
    }
}
