package org.backstride.web.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backstride.web.problem.ProblemException;
import org.backstride.web.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * The version of a thing that people edit, as it travels in ETag and If-Match: a strong tag such as {@code "0"}.
 *
 * @param version 0 when the thing is new, one more with every change
 */
public record VersionTag(int version) {

    private static final Pattern TAG = Pattern.compile("\"(0|[1-9][0-9]{0,8})\"");

    /**
     * The version that the sender read. A list, a weak tag or {@code *} names no one version and is refused: who saves over
     * a thing must say which state they saw.
     *
     * @throws ProblemException {@link ProblemKind#VERSION_REQUIRED} without a header, {@link ProblemKind#UNREADABLE} with
     *     anything but one version
     */
    public static VersionTag required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    ProblemKind.VERSION_REQUIRED, "Say in If-Match which version you read: the ETag of the answer.");
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new ProblemException(ProblemKind.UNREADABLE, "If-Match must hold one version in quotes, such as \"0\".");
        }
        return new VersionTag(Integer.parseInt(tag.group(1)));
    }

    /** As a header's value. */
    @Override
    public String toString() {
        return "\"" + version + "\"";
    }
}
