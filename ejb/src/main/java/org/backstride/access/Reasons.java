package org.backstride.access;

import java.util.Locale;

/** The words in which the history says why something did not happen: never a message, which may hold clinical values. */
final class Reasons {

    private static final String OURS = "org.backstride.";
    private static final String SUFFIX = "Exception";

    private Reasons() {}

    /** Where the door stayed shut: anonymous, role, clinic or patient. */
    static String of(RefusedException refusal) {
        return refusal.reason().name().toLowerCase(Locale.ROOT);
    }

    /** The name of our own refusal, such as stale-version; everything else is unexpected. */
    static String of(Throwable failure) {
        Class<?> type = failure.getClass();
        if (!type.getName().startsWith(OURS)) {
            return "unexpected";
        }
        return type.getSimpleName()
                .replace(SUFFIX, "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
