package org.backstride.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Rules about what things are called and who may see them. */
final class Names {

    /** Names that say nothing about the clinic, or that have another owner: a person is a patient, a physio, an actor. */
    private static final Pattern EMPTY =
            Pattern.compile(".*(Manager|Helper|Utils?|Impl|Service|Control|Controller|Dto|Bean)|.*User(?![a-z]).*");

    private static final List<String> ENTITIES = List.of(
            "jakarta.persistence.Entity", "jakarta.persistence.Embeddable", "jakarta.persistence.MappedSuperclass");

    private Names() {}

    static Stream<String> saysNothing(JavaClass type) {
        return EMPTY.matcher(type.getSimpleName()).matches()
                ? Stream.of("has a name that says nothing about the clinic")
                : Stream.empty();
    }

    static Stream<String> isALooseRow(JavaClass type) {
        boolean mapped = ENTITIES.stream().anyMatch(type::isAnnotatedWith);
        boolean named = type.getSimpleName().endsWith("Row");
        if (mapped && !named) {
            return Stream.of("maps a table and is not called Row");
        }
        return named && !hiddenInStore(type) ? Stream.of("is a row that others can see") : Stream.empty();
    }

    static Stream<String> isAnOpenRepository(JavaClass type) {
        boolean jpa =
                type.getSimpleName().startsWith("Jpa") || type.getSimpleName().startsWith("Jdbc");
        return jpa && isPublic(type)
                ? Stream.of("shows how it stores: package-private, behind an interface")
                : Stream.empty();
    }

    static Stream<String> isAMisplacedJob(JavaClass type) {
        boolean named = type.getSimpleName().endsWith("Job");
        boolean placed = Place.of(type).isJobs();
        boolean topLevel = !type.isNestedClass() && !type.getName().endsWith(".package-info");
        return named != placed && topLevel
                ? Stream.of("must have both or neither: a name ending in Job and a place in jobs")
                : Stream.empty();
    }

    static Stream<String> hidesThatItIsAnException(JavaClass type) {
        boolean named = type.getSimpleName().endsWith("Exception");
        return named == type.isAssignableTo(Throwable.class)
                ? Stream.empty()
                : Stream.of("must have both or neither: a name ending in Exception and being one");
    }

    static Stream<String> livesInAnUnmarkedPackage(JavaClass type) {
        return type.getPackage().isAnnotatedWith(NullMarked.class)
                ? Stream.empty()
                : Stream.of("lives in a package whose package-info does not say @NullMarked");
    }

    private static boolean hiddenInStore(JavaClass type) {
        return Place.of(type).isStore() && !isPublic(type);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
