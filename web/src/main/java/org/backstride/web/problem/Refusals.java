package org.backstride.web.problem;

import jakarta.ws.rs.WebApplicationException;
import org.backstride.access.RefusedException;
import org.backstride.shared.ConflictException;
import org.backstride.shared.InvalidValueException;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.StaleVersionException;
import org.backstride.web.rest.IfMatch.VersionRequiredException;
import org.jspecify.annotations.Nullable;

/** Reads out of an exception what the caller may learn. What nobody foresaw says nothing but that it happened. */
final class Refusals {

    private Refusals() {}

    /**
     * Looks at the exception and at what caused it: the container wraps what a use case throws, and what a commit throws.
     */
    static Refusal of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            Refusal known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return failure instanceof WebApplicationException web
                ? Refusal.of(ProblemKind.ofStatus(web.getResponse().getStatus()))
                : Refusal.of(ProblemKind.UNEXPECTED);
    }

    private static @Nullable Refusal known(Throwable failure) {
        if (failure instanceof RefusedException refused) {
            return Refusal.of(kind(refused));
        }
        if (failure instanceof ProblemException problem) {
            return Refusal.saying(problem.kind(), problem.sentence());
        }
        if (failure instanceof VersionRequiredException missing) {
            return Refusal.saying(ProblemKind.VERSION_REQUIRED, String.valueOf(missing.getMessage()));
        }
        if (failure instanceof InvalidValueException invalid) {
            return Refusal.about(invalid.faults());
        }
        if (failure instanceof ConflictException conflict) {
            return Refusal.saying(ProblemKind.CONFLICT, String.valueOf(conflict.getMessage()));
        }
        if (failure instanceof NotFoundException) {
            return Refusal.of(ProblemKind.NOT_FOUND);
        }
        return failure instanceof StaleVersionException ? Refusal.of(ProblemKind.STALE) : null;
    }

    /** What is missing and what is foreign look exactly alike, so nobody learns which ids exist. */
    private static ProblemKind kind(RefusedException refused) {
        return switch (refused.reason()) {
            case ANONYMOUS -> ProblemKind.NOT_SIGNED_IN;
            case ROLE -> ProblemKind.NOT_ALLOWED;
            case CLINIC, PATIENT -> ProblemKind.NOT_FOUND;
        };
    }

    private static @Nullable Throwable next(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == failure ? null : cause;
    }
}
