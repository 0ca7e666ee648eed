package org.backstride.web.door;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which part of the application a path belongs to. */
final class Paths {

    private static final Set<String> FRONT_ENDS = Set.of("portal", "staff", "admin");

    private Paths() {}

    /** Whether the path is the place itself or lies below it. */
    static boolean isUnder(String path, String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }

    /**
     * The page of the front end that shows a deep link such as {@code /staff/patients/7}. Empty for files, which have a
     * dot in their name, and for everything outside the three applications.
     */
    static Optional<String> pageFor(String path) {
        int end = path.indexOf('/', 1);
        String application = application(path, end);
        boolean file = path.substring(path.lastIndexOf('/') + 1).contains(".");
        return application == null || end < 0 || file
                ? Optional.empty()
                : Optional.of("/" + application + "/index.html");
    }

    /** Whether the path names one of the applications without its closing slash, where relative links would go astray. */
    static boolean lacksSlash(String path) {
        return path.startsWith("/") && FRONT_ENDS.contains(path.substring(1));
    }

    private static @Nullable String application(String path, int end) {
        String first = path.startsWith("/") ? path.substring(1, end < 0 ? path.length() : end) : "";
        return FRONT_ENDS.contains(first) ? first : null;
    }
}
