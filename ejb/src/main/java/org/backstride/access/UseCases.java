package org.backstride.access;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.backstride.access.rules.Permission;
import org.backstride.access.rules.Scope;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

/** Reads what a method says about itself as a use case. */
final class UseCases {

    private UseCases() {}

    static Permission permission(Method method) {
        UseCase named = method.getAnnotation(UseCase.class);
        if (named == null) {
            throw new IllegalStateException(method + " names no permission: silence means no");
        }
        return named.value();
    }

    /** The use case's name in the history: its class, which is a verb phrase. */
    static String name(Method method) {
        return method.getDeclaringClass().getSimpleName();
    }

    /** Whether the method is given the ids that its permission is about. Without them the guard could not decide. */
    static boolean hasItsIds(Method method) {
        Scope scope = permission(method).scope();
        boolean clinic = takes(method, ClinicId.class);
        boolean patient = takes(method, PatientId.class);
        return switch (scope) {
            case PLATFORM -> !patient;
            case CLINIC -> clinic && !patient;
            case PATIENT -> clinic && patient;
        };
    }

    private static boolean takes(Method method, Class<?> type) {
        return Arrays.asList(method.getParameterTypes()).contains(type);
    }
}
