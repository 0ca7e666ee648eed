package org.backstride.web.openapi;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstride.access.rules.Permission;
import org.backstride.web.Api;
import org.backstride.web.door.Opens;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jspecify.annotations.Nullable;

/** One way in: an address, a verb, the permission behind it. */
record Door(String path, PathItem.HttpMethod verb, Permission permission) {

    /** Every door of every resource class. */
    static List<Door> all() {
        return HouseClasses.ofWeb().stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(method -> verb(method).map(verb -> of(method, verb)).stream())
                .toList();
    }

    /** Whether anything may change behind it. */
    boolean changes() {
        return verb != PathItem.HttpMethod.GET;
    }

    private static Door of(Method method, PathItem.HttpMethod verb) {
        Opens opens = method.getAnnotation(Opens.class);
        if (opens == null) {
            throw new IllegalStateException(method + " names no permission: silence means no");
        }
        return new Door(path(method), verb, opens.value());
    }

    private static Optional<PathItem.HttpMethod> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class)))
                .map(verb -> PathItem.HttpMethod.valueOf(verb.value()))
                .findFirst();
    }

    private static String path(Method method) {
        String application = Api.class.getAnnotation(ApplicationPath.class).value();
        return application
                + part(method.getDeclaringClass().getAnnotation(Path.class))
                + part(method.getAnnotation(Path.class));
    }

    private static String part(@Nullable Path path) {
        String value = path == null ? "" : path.value();
        return value.isEmpty() || value.startsWith("/") ? value : "/" + value;
    }
}
