package org.backstride.web.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.backstride.web.problem.ProblemException;
import org.backstride.web.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Which bodies are read at all: JSON in UTF-8, not packed. */
final class BodyFormat {

    private static final String UTF_8 = "charset=utf-8";

    private BodyFormat() {}

    /** @throws ProblemException {@link ProblemKind#UNSUPPORTED_MEDIA_TYPE} */
    static void refuseUnlessPlainJson(@Nullable String contentType, @Nullable String contentEncoding) {
        boolean plain = contentEncoding == null || contentEncoding.equalsIgnoreCase("identity");
        if (contentType == null || !isJson(contentType) || !plain) {
            throw new ProblemException(
                    ProblemKind.UNSUPPORTED_MEDIA_TYPE, "Send the body as plain application/json in UTF-8.");
        }
    }

    private static boolean isJson(String contentType) {
        List<String> parts = Arrays.stream(contentType.toLowerCase(Locale.ROOT).split(";", -1))
                .map(part -> part.replace("\"", "").strip())
                .toList();
        return parts.get(0).equals("application/json")
                && parts.stream().filter(part -> part.startsWith("charset=")).allMatch(UTF_8::equals);
    }
}
