package org.backstride.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.backstride.access.InsideUseCase;
import org.backstride.access.SystemTask;
import org.backstride.access.UseCase;

/** Rules about use cases, injection and REST resources. */
final class Doors {

    private static final List<Class<? extends Annotation>> SCOPES =
            List.of(ApplicationScoped.class, RequestScoped.class, Dependent.class);

    private static final List<String> EJB_SCOPES = List.of(
            "jakarta.ejb.Stateless", "jakarta.ejb.Stateful", "jakarta.ejb.Singleton", "jakarta.inject.Singleton");

    private Doors() {}

    /** The start of the application refuses the same; here it is known before there is a server. */
    static Stream<String> standsOpen(JavaClass type) {
        if (!Place.of(type).isContext() || !Place.of(type).isFrontDoor() || !isBean(type)) {
            return Stream.empty();
        }
        return declared(type)
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.isAnnotatedWith(UseCase.class) && !method.isAnnotatedWith(SystemTask.class))
                .filter(method -> !answersInsideUseCase(type, method))
                .map(method -> "names no permission for " + method.getName());
    }

    static Stream<String> isMoreThanOneUseCase(JavaClass type) {
        List<JavaMethod> guarded = declared(type)
                .filter(method -> method.isAnnotatedWith(UseCase.class))
                .toList();
        if (guarded.isEmpty()) {
            return Stream.empty();
        }
        Stream<String> place = Place.of(type).isContext() && Place.of(type).isFrontDoor()
                ? Stream.empty()
                : Stream.of("is a use case behind the front door");
        Stream<String> number =
                guarded.size() == 1 ? Stream.empty() : Stream.of("holds " + guarded.size() + " use cases, not one");
        return Stream.concat(place, number);
    }

    static Stream<String> hidesWhatIsInjected(JavaClass type) {
        Stream<String> fields = type.getFields().stream()
                .filter(field -> field.isAnnotatedWith(Inject.class))
                .filter(field -> field.getModifiers().contains(JavaModifier.PRIVATE)
                        || field.getModifiers().contains(JavaModifier.PUBLIC))
                .map(field -> "injects " + field.getName() + ", which is not package-private");
        Stream<String> constructors = type.getConstructors().stream()
                .filter(constructor -> constructor.isAnnotatedWith(Inject.class))
                .map(constructor -> "injects through its constructor");
        return Stream.concat(fields, constructors);
    }

    static Stream<String> isAStrangeResource(JavaClass type) {
        boolean path = type.isAnnotatedWith(Path.class);
        boolean name = type.getSimpleName().endsWith("Resource");
        if (path != name) {
            return Stream.of("must have both or neither: @Path and a name ending in Resource");
        }
        return path && !Place.of(type).in("web") ? Stream.of("is a REST resource outside web") : Stream.empty();
    }

    private static boolean isBean(JavaClass type) {
        return SCOPES.stream().anyMatch(type::isAnnotatedWith)
                || EJB_SCOPES.stream().anyMatch(type::isAnnotatedWith);
    }

    private static boolean answersInsideUseCase(JavaClass type, JavaMethod method) {
        return type.getAllRawInterfaces().stream()
                .filter(port -> port.isAnnotatedWith(InsideUseCase.class))
                .flatMap(port -> port.getMethods().stream())
                .anyMatch(asked -> asked.getName().equals(method.getName())
                        && asked.getRawParameterTypes().equals(method.getRawParameterTypes()));
    }

    private static Stream<JavaMethod> declared(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }
}
