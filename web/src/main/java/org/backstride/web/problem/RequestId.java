package org.backstride.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The id of the request in the answer, in the log and in the history. The gate makes it, before anybody is signed in, and
 * puts it over whatever id the caller sent.
 */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    private RequestId() {}

    public static UUID of(HttpServletRequest request) {
        return of(request.getHeader(HEADER));
    }

    /** A request that came past the gate has one; anything else gets a new one rather than a second failure. */
    public static UUID of(@Nullable String header) {
        return header == null ? UUID.randomUUID() : UUID.fromString(header);
    }
}
