package org.backstride.web.door;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.web.problem.RequestId;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/** Tells the guard who came in. Without a verified token nobody did. */
public class CallerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CallerAtTheDoor door;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object verified = request.getAttribute(OidcSecurityContext.class.getName());
        if (request.getUserPrincipal() != null && verified instanceof OidcSecurityContext context) {
            door.entered(TokenCaller.of(Token.of(context.getToken()), RequestId.of(request), request.getRemoteAddr()));
        }
        chain.doFilter(request, response);
    }
}
