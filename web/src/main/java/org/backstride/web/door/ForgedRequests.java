package org.backstride.web.door;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells requests of our own pages from those that another page makes a browser send. Only a browser has a session cookie
 * to abuse, so a request with a bearer token is none of this: no page can add that header to somebody else's session.
 *
 * <p>What changes something needs the header {@code X-Backstride: 1}, which no form can send and no foreign script without
 * our leave, and an {@code Origin} that is ours. Every browser sends Origin with such requests; a request without one comes
 * from no page of ours and is refused.
 */
final class ForgedRequests {

    static final String HEADER = "X-Backstride";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String BEARER = "bearer ";

    private ForgedRequests() {}

    /** What the decision rests on. Headers are null when they are missing. */
    record Request(
            String method,
            String ownOrigin,
            @Nullable String origin,
            @Nullable String marker,
            @Nullable String authorization) {}

    static boolean mayBeForged(Request request) {
        if (SAFE.contains(request.method()) || isBearer(request.authorization())) {
            return false;
        }
        return !"1".equals(request.marker()) || !request.ownOrigin().equals(request.origin());
    }

    /**
     * The origin of our own pages as a browser writes it.
     *
     * @param port left out when it is the scheme's own
     */
    static String origin(String scheme, String host, int port) {
        boolean usual = (scheme.equals("http") && port == 80) || (scheme.equals("https") && port == 443);
        String name = host.toLowerCase(Locale.ROOT);
        return scheme + "://" + name + (usual ? "" : ":" + port);
    }

    private static boolean isBearer(@Nullable String authorization) {
        return authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith(BEARER);
    }
}
