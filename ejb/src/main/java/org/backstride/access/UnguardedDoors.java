package org.backstride.access;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessManagedBean;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses to start the application when a public method of a context's front door is no guarded use case, or is given
 * other ids than its permission is about.
 */
public class UnguardedDoors implements Extension {

    /** The root package of a context, not its drawers; access itself is the guard, shared holds values. */
    private static final Pattern FRONT_DOOR = Pattern.compile("org\\.backstride\\.(?!access$|shared$|web$)[a-z]+");

    void inspect(@Observes ProcessManagedBean<?> bean) {
        Class<?> type = bean.getAnnotatedBeanClass().getJavaClass();
        if (!FRONT_DOOR.matcher(type.getPackageName()).matches()) {
            return;
        }
        for (Method method : type.getDeclaredMethods()) {
            String fault = fault(method);
            if (fault != null) {
                bean.addDefinitionError(new IllegalStateException(method + " " + fault));
            }
        }
    }

    static @Nullable String fault(Method method) {
        if (!Modifier.isPublic(method.getModifiers())
                || method.isSynthetic()
                || method.isBridge()
                || method.isAnnotationPresent(SystemTask.class)
                || answersInsideUseCase(method)) {
            return null;
        }
        if (!method.isAnnotationPresent(UseCase.class)) {
            return "is open to everybody: it names no permission";
        }
        return UseCases.hasItsIds(method) ? null : "does not get the ids its permission is about";
    }

    private static boolean answersInsideUseCase(Method method) {
        return Arrays.stream(method.getDeclaringClass().getInterfaces())
                .filter(port -> port.isAnnotationPresent(InsideUseCase.class))
                .flatMap(port -> Arrays.stream(port.getMethods()))
                .anyMatch(asked -> asked.getName().equals(method.getName())
                        && Arrays.equals(asked.getParameterTypes(), method.getParameterTypes()));
    }
}
