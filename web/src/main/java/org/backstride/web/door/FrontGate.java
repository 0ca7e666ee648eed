package org.backstride.web.door;

import io.undertow.server.handlers.SameSiteCookieHandler;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.ServletSessionConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionTrackingMode;
import java.util.Set;

/** Puts the {@link Gate} before everything else, authentication included, and says how session cookies look. */
public final class FrontGate implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        SignIn signIn = SignIn.ofEnvironment();
        deployment.setServletSessionConfig(new ServletSessionConfig()
                .setName(SessionCookies.NAME)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(signIn.encryptedOnly())
                .setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE)));
        // What may be kept is said by AnswerHeaders alone.
        deployment.setDisableCachingForSecuredPages(false);
        deployment.addInitialHandlerChainWrapper(next -> new Gate(new SameSiteCookieHandler(next, "Lax")));
    }
}
