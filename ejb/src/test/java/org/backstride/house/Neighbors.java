package org.backstride.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Rules about who uses whom. Each answers the faults of one class, as the end of a sentence about it. */
final class Neighbors {

    /** Which contexts each context of a house uses; drawn once per house. */
    private static final Map<Iterable<JavaClass>, Map<String, Set<String>>> STREETS = new ConcurrentHashMap<>();

    private Neighbors() {}

    static Stream<String> livesNowhere(JavaClass type) {
        return Place.of(type).exists()
                ? Stream.empty()
                : Stream.of("lives in a folder the house does not have: a context has rules, store and jobs");
    }

    static Stream<String> goesTheWrongWay(JavaClass type) {
        Place here = Place.of(type);
        return ours(type)
                .filter(other -> !here.maySee(Place.of(other)) && !(here.in("docker") && handsOutMigrations(other)))
                .map(other -> "may not use " + other.getName());
    }

    static Stream<String> callsAListener(JavaClass type) {
        Place here = Place.of(type);
        return ours(type)
                .filter(other -> Place.of(other).isListener())
                .filter(other -> !here.in("web") && !here.in(Place.of(other).context()))
                .map(other -> "calls " + other.getName() + ", which only listens");
    }

    static Stream<String> usesAForeignLibrary(JavaClass type) {
        return used(type)
                .filter(other -> !other.getPackageName().isEmpty() && !isOurs(other))
                .filter(other -> !Libraries.open(type, other.getPackageName()))
                .map(other -> "uses " + other.getName() + ", which is not on the list of its place");
    }

    /** A class is part of a cycle when a context it uses leads back to its own. */
    static Stream<String> closesACycle(JavaClass type, Iterable<JavaClass> house) {
        Map<String, Set<String>> streets = STREETS.computeIfAbsent(house, Neighbors::streets);
        String home = Place.of(type).context();
        return contextsUsedBy(type).stream()
                .filter(next -> leads(next, home, streets))
                .map(next -> "uses " + next + ", which leads back to " + home);
    }

    private static Map<String, Set<String>> streets(Iterable<JavaClass> house) {
        Map<String, Set<String>> streets = new HashMap<>();
        house.forEach(each -> streets.computeIfAbsent(Place.of(each).context(), context -> new TreeSet<>())
                .addAll(contextsUsedBy(each)));
        return streets;
    }

    private static boolean leads(String from, String home, Map<String, Set<String>> streets) {
        Set<String> seen = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(Set.of(from));
        while (!ahead.isEmpty()) {
            String here = ahead.pop();
            if (here.equals(home)) {
                return true;
            }
            if (seen.add(here)) {
                ahead.addAll(streets.getOrDefault(here, Set.of()));
            }
        }
        return false;
    }

    private static Set<String> contextsUsedBy(JavaClass type) {
        Set<String> contexts = new TreeSet<>();
        ours(type).map(other -> Place.of(other).context()).forEach(contexts::add);
        contexts.remove(Place.of(type).context());
        return contexts;
    }

    private static Stream<JavaClass> ours(JavaClass type) {
        return used(type).filter(Neighbors::isOurs).filter(other -> !isRuleBook(other));
    }

    private static Stream<JavaClass> used(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .distinct()
                .sorted(Comparator.comparing(JavaClass::getName));
    }

    /** The migration step runs outside the server and is handed the migrations that are written in Java. */
    private static boolean handsOutMigrations(JavaClass type) {
        return type.getMethods().stream()
                .map(method -> method.getRawReturnType().getBaseComponentType())
                .anyMatch(answer -> answer.isAssignableTo("org.flywaydb.core.api.migration.JavaMigration"));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getName().startsWith(Place.HOUSE);
    }

    private static boolean isRuleBook(JavaClass type) {
        return type.getName().startsWith(Place.HOUSE + "house.");
    }
}
