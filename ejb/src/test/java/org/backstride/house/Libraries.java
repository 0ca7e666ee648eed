package org.backstride.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which packages from outside a place may use. A name ending in two dots stands for everything below it too; what is not
 * listed is refused, so a new dependency is a decision somebody makes here.
 */
final class Libraries {

    private static final List<String> PURE = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.runtime",
            "java.math",
            "java.text",
            "java.time..",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "org.jspecify.annotations",
            "com.fasterxml.jackson.annotation");

    private static final List<String> USE_CASE = List.of(
            "jakarta.annotation",
            "jakarta.enterprise.context..",
            "jakarta.enterprise.event",
            "jakarta.enterprise.inject",
            "jakarta.inject",
            "jakarta.transaction",
            "org.jboss.logging");

    private static final List<String> STORE = List.of(
            "java.io",
            "java.nio..",
            "java.security",
            "java.sql",
            "java.util.zip",
            "javax.sql",
            "jakarta.persistence..",
            "org.hibernate..",
            "org.flywaydb..",
            "com.fasterxml.jackson..");

    private static final List<String> JOB = List.of("jakarta.ejb");

    private static final List<String> GUARD =
            List.of("java..", "javax.sql", "jakarta.enterprise..", "jakarta.interceptor", "jakarta.ejb");

    private static final List<String> SHARED = List.of(
            "java.io",
            "java.security",
            "jakarta.enterprise.context",
            "jakarta.enterprise.inject",
            "com.fasterxml.jackson..");

    private static final List<String> WEB = List.of(
            "java.io",
            "java.lang..",
            "java.net..",
            "java.nio..",
            "java.security..",
            "java.util..",
            "jakarta.servlet..",
            "jakarta.ws.rs..",
            "jakarta.enterprise..",
            "com.fasterxml.jackson..",
            "org.eclipse.microprofile..",
            "org.wildfly.security..",
            "io.undertow..");

    private static final List<String> LAUNCHER = List.of(
            "java..",
            "javax.crypto..",
            "javax.sql",
            "com.fasterxml.jackson..",
            "org.flywaydb..",
            "org.postgresql..",
            "org.apache.commons.compress..",
            "org.tukaani.xz",
            "org.wildfly.core.launcher..");

    /** Reads the shipped words of a pain report once: they are constants of the build, kept in a file. */
    private static final String SHIPPED_WORDS = "org.backstride.catalog.rules.PainVocabulary";

    private static final List<String> READS_A_FILE_OF_THE_BUILD = List.of("java.io", "com.fasterxml.jackson.databind");

    private Libraries() {}

    static boolean open(JavaClass type, String packageName) {
        Stream<String> accepted =
                type.getName().equals(SHIPPED_WORDS) ? READS_A_FILE_OF_THE_BUILD.stream() : Stream.of();
        return Stream.concat(allowed(Place.of(type)), accepted).anyMatch(library -> matches(library, packageName));
    }

    private static Stream<String> allowed(Place place) {
        return switch (place.context()) {
            case "shared" -> Stream.concat(PURE.stream(), SHARED.stream());
            case "web" -> Stream.of(PURE, USE_CASE, WEB).flatMap(List::stream);
            case "docker" -> Stream.of(PURE, LAUNCHER).flatMap(List::stream);
            case "access" ->
                place.isRules()
                        ? PURE.stream()
                        : Stream.of(PURE, USE_CASE, GUARD).flatMap(List::stream);
            default -> ofContext(place);
        };
    }

    private static Stream<String> ofContext(Place place) {
        return switch (place.drawer()) {
            case "" -> Stream.concat(PURE.stream(), USE_CASE.stream());
            case "store" -> Stream.of(PURE, USE_CASE, STORE).flatMap(List::stream);
            case "jobs" -> Stream.of(PURE, USE_CASE, JOB).flatMap(List::stream);
            default -> PURE.stream();
        };
    }

    private static boolean matches(String library, String packageName) {
        if (library.endsWith("..")) {
            String root = library.substring(0, library.length() - 2);
            return packageName.equals(root) || packageName.startsWith(root + ".");
        }
        return packageName.equals(library);
    }
}
