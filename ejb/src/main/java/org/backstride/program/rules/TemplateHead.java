package org.backstride.program.rules;

import org.backstride.shared.Faults;
import org.backstride.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * What a template is called and what it is for.
 *
 * @param name 1 to 120 characters of one line
 * @param description at most 2000 characters, may be empty
 */
public record TemplateHead(String name, String description) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_DESCRIPTION = 2000;

    /** Checks what somebody typed; throws every fault at once. */
    public static TemplateHead of(@Nullable String name, @Nullable String description) {
        Faults faults = new Faults();
        String called = name == null ? "" : name.strip();
        String meant = description == null ? "" : description.strip();
        faults.unless(
                !called.isEmpty() && length(called) <= LONGEST_NAME && TypedText.isOneLine(called),
                "name",
                "The name of a template has 1 to 120 characters.");
        faults.unless(
                length(meant) <= LONGEST_DESCRIPTION, "description", "A description has at most 2000 characters.");
        faults.unless(TypedText.isProse(meant), "description", "The description contains a character that is no text.");
        return faults.orElse(() -> new TemplateHead(called, meant));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
