package org.backstride.web.problem;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.ERROR;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;

/** Turns whatever a resource, a use case or the REST engine throws into a problem document. Nothing of the cause leaves. */
@Provider
public class EveryFailure implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(EveryFailure.class.getName());
    private static final String ALL_METHODS = "GET, HEAD, POST, PUT, DELETE";

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof RedirectionException redirection) {
            return redirection.getResponse();
        }
        UUID id = RequestId.of(request);
        Problems problems = Problems.answering(id, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        // The REST engine answers OPTIONS by an exception of its own; nobody may ask us across origins, so nothing
        // does.
        Problem problem = request.getMethod().equals(HttpMethod.OPTIONS)
                ? problems.about(ProblemKind.METHOD_NOT_ALLOWED)
                : problems.about(failure);
        log(id, problem, failure);
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.status() == ProblemKind.METHOD_NOT_ALLOWED.status()) {
            answer.header(HttpHeaders.ALLOW, allowed(failure));
        }
        return answer.build();
    }

    private static void log(UUID id, Problem problem, Throwable failure) {
        if (problem.status() >= ProblemKind.UNEXPECTED.status()) {
            LOG.log(ERROR, () -> "Request " + id + " failed", failure);
        } else {
            LOG.log(DEBUG, () -> "Request " + id + " refused: " + problem.type());
        }
    }

    private static String allowed(Throwable failure) {
        if (failure instanceof NotAllowedException notAllowed) {
            String allow = notAllowed.getResponse().getHeaderString(HttpHeaders.ALLOW);
            return allow == null ? ALL_METHODS : allow;
        }
        return ALL_METHODS;
    }
}
