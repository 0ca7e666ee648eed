package org.backstride.web.problem;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.ERROR;

import jakarta.servlet.http.HttpServletRequest;
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

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof RedirectionException redirection) {
            return redirection.getResponse();
        }
        UUID id = RequestId.of(request);
        Problems problems = Problems.answering(id, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = problems.about(failure);
        log(id, problem, failure);
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (failure instanceof NotAllowedException notAllowed) {
            answer.header(HttpHeaders.ALLOW, notAllowed.getResponse().getHeaderString(HttpHeaders.ALLOW));
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
}
