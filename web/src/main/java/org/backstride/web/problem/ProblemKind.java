package org.backstride.web.problem;

import java.util.Arrays;
import java.util.Optional;

/** The problems that callers can tell apart. A program may rely on the slug; people read title and detail. */
public enum ProblemKind {
    NOT_SIGNED_IN("not-signed-in", 401),
    NOT_ALLOWED("not-allowed", 403),
    FORGED_REQUEST("forged-request", 403),
    NOT_FOUND("not-found", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", 405),
    NOT_ACCEPTABLE("not-acceptable", 406),
    CONFLICT("conflict", 409),
    STALE("stale", 412),
    BODY_TOO_LARGE("body-too-large", 413),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415),
    VERSION_REQUIRED("version-required", 428),
    INVALID("invalid", 400),
    UNREADABLE("unreadable", 400),
    UNEXPECTED("unexpected", 500);

    private static final String TYPE_PREFIX = "urn:backstride:problem:";
    private static final int FIRST_SERVER_ERROR = 500;

    private final String slug;
    private final int status;

    ProblemKind(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    public String slug() {
        return slug;
    }

    public int status() {
        return status;
    }

    /** The stable name in the problem document. */
    public String type() {
        return TYPE_PREFIX + slug;
    }

    /**
     * The kind that says what a bare status says: for refusals of the container, which knows only numbers. A client error
     * without a kind of its own counts as unreadable, anything else as unexpected.
     */
    public static ProblemKind ofStatus(int status) {
        if (status == UNREADABLE.status) {
            return UNREADABLE;
        }
        Optional<ProblemKind> named =
                Arrays.stream(values()).filter(kind -> kind.status == status).findFirst();
        boolean clientError = status >= UNREADABLE.status && status < FIRST_SERVER_ERROR;
        return named.orElse(clientError ? UNREADABLE : UNEXPECTED);
    }
}
