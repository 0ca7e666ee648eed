package org.backstride.web.door;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.access.rules.Permission;
import org.backstride.web.problem.Problem;
import org.backstride.web.problem.ProblemKind;
import org.backstride.web.problem.Problems;
import org.backstride.web.problem.RequestId;

/** Withholds an answer when the guard has not granted, in this very request, the permission that the door names. */
final class GuardWasHere implements ContainerResponseFilter {

    private static final System.Logger LOG = System.getLogger(GuardWasHere.class.getName());
    private static final int FIRST_REFUSAL = 400;

    private final Permission permission;
    private final CallerAtTheDoor door;

    GuardWasHere(Permission permission, CallerAtTheDoor door) {
        this.permission = permission;
        this.door = door;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= FIRST_REFUSAL || door.checked().contains(permission)) {
            return;
        }
        String id = request.getHeaderString(RequestId.HEADER);
        LOG.log(ERROR, "Request {0} answered without {1} having been checked: withheld", id, permission);
        Problem problem = Problems.answering(RequestId.of(id), request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                .about(ProblemKind.UNEXPECTED);
        response.getHeaders().clear();
        response.setStatus(problem.status());
        response.setEntity(problem, new Annotation[0], MediaType.valueOf(Problem.MEDIA_TYPE));
    }
}
