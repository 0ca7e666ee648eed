package org.backstride.web.rest;

import org.backstride.shared.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** The version somebody read, as they send it back in If-Match. */
public final class IfMatch {

    private IfMatch() {}

    /**
     * The version named by the header.
     *
     * @throws VersionRequiredException when the header is missing
     * @throws InvalidValueException when it is no version of ours
     */
    public static int version(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new VersionRequiredException();
        }
        String tag = header.strip();
        if (!tag.matches("\"[0-9]{1,9}\"")) {
            throw new InvalidValueException("If-Match", "If-Match carries the version that was read, such as \"3\".");
        }
        return Integer.parseInt(tag.substring(1, tag.length() - 1));
    }

    /** The request did not say which version it changes. */
    public static class VersionRequiredException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        VersionRequiredException() {
            super("Say in If-Match which version you changed, so that nobody's work is overwritten.");
        }
    }
}
