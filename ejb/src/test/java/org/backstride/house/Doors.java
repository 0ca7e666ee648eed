package org.backstride.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.stream.Stream;
import org.backstride.access.InsideUseCase;
import org.backstride.access.SystemTask;
import org.backstride.access.UseCase;

/** Rules about use cases, injection and REST resources. Libraries go by name: not every module has them. */
final class Doors {

    private static final List<String> SCOPES = List.of(
            "jakarta.enterprise.context.ApplicationScoped",
            "jakarta.enterprise.context.RequestScoped",
            "jakarta.enterprise.context.SessionScoped",
            "jakarta.enterprise.context.Dependent",
            "jakarta.inject.Singleton",
            "jakarta.ejb.Singleton",
            "jakarta.ejb.Stateless",
            "jakarta.ejb.Stateful");

    private static final String INJECT = "jakarta.inject.Inject";
    private static final String PATH = "jakarta.ws.rs.Path";

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

    /** Upkeep that no person asks for has no guard and may say that it wants a transaction; nobody else may hold one. */
    static Stream<String> holdsATransaction(JavaClass type) {
        boolean upkeep = declared(type).anyMatch(method -> method.isAnnotatedWith(SystemTask.class));
        if (Place.of(type).in("access")) {
            return Stream.empty();
        }
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .filter(other -> other.getPackageName().equals("jakarta.transaction"))
                .filter(other -> !(upkeep && other.getName().startsWith("jakarta.transaction.Transactional")))
                .map(other -> "holds a transaction by " + other.getName())
                .distinct();
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
                .filter(field -> field.isAnnotatedWith(INJECT))
                .filter(field -> field.getModifiers().contains(JavaModifier.PRIVATE)
                        || field.getModifiers().contains(JavaModifier.PUBLIC))
                .map(field -> "injects " + field.getName() + ", which is not package-private");
        Stream<String> constructors = type.getConstructors().stream()
                .filter(constructor -> constructor.isAnnotatedWith(INJECT))
                .map(constructor -> "injects through its constructor");
        return Stream.concat(fields, constructors);
    }

    static Stream<String> isAStrangeResource(JavaClass type) {
        boolean path = type.isAnnotatedWith(PATH);
        boolean name = type.getSimpleName().endsWith("Resource");
        if (path != name) {
            return Stream.of("must have both or neither: @Path and a name ending in Resource");
        }
        return path && !Place.of(type).in("web") ? Stream.of("is a REST resource outside web") : Stream.empty();
    }

    private static boolean isBean(JavaClass type) {
        return SCOPES.stream().anyMatch(type::isAnnotatedWith);
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
