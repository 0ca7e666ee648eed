package org.backstride.web.door;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.time.Clock;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.web.problem.ProblemKind;
import org.backstride.web.problem.RefusalPage;
import org.backstride.web.problem.RequestId;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/** Tells the guard who came in. Without a verified token nobody did, and a session of staff ends with their day. */
public class CallerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CallerAtTheDoor door;

    @Inject
    transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object verified = request.getAttribute(OidcSecurityContext.class.getName());
        if (request.getUserPrincipal() != null && verified instanceof OidcSecurityContext context) {
            Token token = Token.of(context.getToken());
            if (hasGoneOnTooLong(request, token)) {
                request.getSession().invalidate();
                RefusalPage.answer(request, response, ProblemKind.NOT_SIGNED_IN);
                return;
            }
            door.entered(TokenCaller.of(token, RequestId.of(request), request.getRemoteAddr()));
        }
        chain.doFilter(request, response);
    }

    /** A bearer token lives for minutes and is its client's affair. */
    private boolean hasGoneOnTooLong(HttpServletRequest request, Token token) {
        return request.getSession(false) != null
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && !SignInAge.mayGoOn(TokenCaller.roles(token), token.signedInAt(), clock.instant());
    }
}
