package org.backstride.web.door;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * The one protected page. Whoever gets here has signed in; the start page knows where they wanted to go. Staff whom the
 * identity provider let in without asking, because they once said to stay signed in, are asked now.
 */
public class LoginServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The sign-in adapter hands the parameter on to the identity provider, which then asks for the password. */
    private static final String ASK_AGAIN = "/login?prompt=login";

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (mayBegin(request)) {
            response.sendRedirect("/");
        } else {
            request.logout();
            request.getSession().invalidate();
            response.sendRedirect(ASK_AGAIN);
        }
    }

    private boolean mayBegin(HttpServletRequest request) {
        Object verified = request.getAttribute(OidcSecurityContext.class.getName());
        if (!(verified instanceof OidcSecurityContext context)) {
            return true;
        }
        Token token = Token.of(context.getToken());
        return SignInAge.mayBegin(TokenCaller.roles(token), token.signedInAt(), clock.instant());
    }
}
