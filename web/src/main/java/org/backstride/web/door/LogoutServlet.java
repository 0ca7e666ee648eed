package org.backstride.web.door;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.backstride.shared.Json;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/** Ends the session here and says where the identity provider ends its own. Nobody is too signed out for it. */
public class LogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** @param location where the browser goes next */
    record SignedOut(String location) {}

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> idToken = idToken(request);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        String back =
                ForgedRequests.origin(request.getScheme(), request.getServerName(), request.getServerPort()) + "/";
        byte[] body = Json.engine()
                .writeValueAsBytes(new SignedOut(SignIn.ofEnvironment().endSession(idToken, back)));
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static Optional<String> idToken(HttpServletRequest request) {
        return request.getAttribute(OidcSecurityContext.class.getName()) instanceof OidcSecurityContext context
                ? Optional.ofNullable(context.getIDTokenString())
                : Optional.empty();
    }
}
