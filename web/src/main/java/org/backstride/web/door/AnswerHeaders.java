package org.backstride.web.door;

import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that tell browsers and caches what they may do with an answer. */
final class AnswerHeaders {

    /** Mantine writes style elements at run time; nothing else needs inline styles, and nothing inline scripts. */
    private static final String STRICT =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String WITH_INLINE_STYLES =
            STRICT.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
    private static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

    private static final String NEVER_KEEP = "no-store";
    private static final String ASK_AGAIN = "no-cache";
    private static final String KEEP_FOR_A_YEAR = "public, max-age=31536000, immutable";

    private AnswerHeaders() {}

    /** @param path the request's path, decoded, from the root of the application */
    static Map<String, String> of(String path) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.put("Content-Security-Policy", policy(path));
        headers.put("Cache-Control", caching(path));
        return headers;
    }

    private static String policy(String path) {
        if (isForPrograms(path)) {
            return NO_PAGE;
        }
        return Paths.isUnder(path, "/staff") || Paths.isUnder(path, "/admin") ? WITH_INLINE_STYLES : STRICT;
    }

    /** Built files carry a hash of their content in their name; pages name them and are asked for again. */
    private static String caching(String path) {
        boolean personal = isForPrograms(path) || Paths.isUnder(path, "/login");
        if (personal) {
            return NEVER_KEEP;
        }
        return Paths.isUnder(path, "/assets") ? KEEP_FOR_A_YEAR : ASK_AGAIN;
    }

    private static boolean isForPrograms(String path) {
        return Paths.isUnder(path, "/api") || Paths.isUnder(path, "/fhir") || Paths.isUnder(path, "/logout");
    }
}
