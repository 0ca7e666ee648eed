package org.backstride.web.door;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.access.rules.Permission;

/**
 * Asks every resource method for its permission while the application starts, and refuses to start without an answer.
 * Each door is then watched: what the guard has not checked does not leave.
 */
@Provider
public class OpensEveryDoor implements DynamicFeature {

    @Inject
    CallerAtTheDoor door;

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        context.register(new GuardWasHere(permitted(resource.getResourceMethod()), door));
    }

    /** @throws IllegalStateException when the method names no permission: silence means no */
    static Permission permitted(Method method) {
        Opens opens = method.getAnnotation(Opens.class);
        if (opens == null) {
            throw new IllegalStateException(method + " names no permission: silence means no");
        }
        return opens.value();
    }
}
