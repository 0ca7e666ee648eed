package org.backstride.catalog.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.backstride.shared.Json;

/**
 * The words in which a patient says where, how and when it hurts, in the order in which the shipped content lists them.
 *
 * <p>They come from the same document that the migration step loads, so a report can be checked without asking the
 * database and the two can never differ.
 */
public final class PainVocabulary {

    private static final String CONTENT = "/content/causes.json";

    private static final Set<String> REGIONS;
    private static final Set<String> QUALITIES;
    private static final Set<String> TIMINGS;

    static {
        JsonNode content = read();
        REGIONS = ids(content, "regions");
        QUALITIES = ids(content, "pain_qualities");
        TIMINGS = ids(content, "pain_timings");
    }

    private PainVocabulary() {}

    /** Parts of the body, such as lower-back-side. */
    public static Set<String> regions() {
        return REGIONS;
    }

    /** What the pain is like, such as dull. */
    public static Set<String> qualities() {
        return QUALITIES;
    }

    /** When it comes, such as after-run. */
    public static Set<String> timings() {
        return TIMINGS;
    }

    private static JsonNode read() {
        try (InputStream content = PainVocabulary.class.getResourceAsStream(CONTENT)) {
            if (content == null) {
                throw new IllegalStateException(CONTENT + " is not part of this build");
            }
            return Json.engine().readTree(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(CONTENT, unreadable);
        }
    }

    private static Set<String> ids(JsonNode content, String list) {
        Set<String> ids = new LinkedHashSet<>();
        content.required(list).forEach(item -> ids.add(item.required("id").textValue()));
        return Collections.unmodifiableSet(ids);
    }
}
