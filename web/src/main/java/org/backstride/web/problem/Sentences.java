package org.backstride.web.problem;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backstride.shared.Json;
import org.jspecify.annotations.Nullable;

/**
 * Says the sentences of the clinic in the reader's language.
 *
 * <p>Rules speak English: a rule that knew message keys would say less to who reads it. A language is a table from the
 * English sentence to its own; {@code {}} in both stands for the part that varies. What the table lacks stays English.
 */
final class Sentences {

    private static final String GAP = "{}";

    private static final Sentences ENGLISH = new Sentences("en", Map.of());
    private static final Sentences GERMAN = new Sentences("de", load("sentences_de.json"));

    private final String language;
    private final Map<String, String> whole;
    private final Map<Pattern, String> withGaps = new LinkedHashMap<>();

    private Sentences(String language, Map<String, String> table) {
        this.language = language;
        this.whole = table;
        table.forEach((english, translated) -> {
            if (english.contains(GAP)) {
                withGaps.put(pattern(english), translated);
            }
        });
    }

    /** The sentences in the first language of the header Accept-Language that the clinic speaks; English without one. */
    static Sentences preferredBy(@Nullable String acceptLanguage) {
        return acceptLanguage != null && language(acceptLanguage).equals("de") ? GERMAN : ENGLISH;
    }

    /** ISO 639-1. */
    String language() {
        return language;
    }

    String say(String english) {
        return Optional.ofNullable(whole.get(english)).orElseGet(() -> fill(english));
    }

    private String fill(String english) {
        for (Map.Entry<Pattern, String> entry : withGaps.entrySet()) {
            Matcher matcher = entry.getKey().matcher(english);
            if (matcher.matches()) {
                return filled(entry.getValue(), matcher);
            }
        }
        return english;
    }

    private static String filled(String template, Matcher matcher) {
        String sentence = template;
        for (int gap = 1; gap <= matcher.groupCount(); gap++) {
            int at = sentence.indexOf(GAP);
            sentence = sentence.substring(0, at) + matcher.group(gap) + sentence.substring(at + GAP.length());
        }
        return sentence;
    }

    private static Pattern pattern(String template) {
        String quoted = Pattern.quote(template).replace(GAP, "\\E(.+)\\Q");
        return Pattern.compile(quoted, Pattern.DOTALL);
    }

    private static String language(String acceptLanguage) {
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            return Optional.ofNullable(Locale.lookupTag(ranges, List.of("en", "de")))
                    .orElse("en");
        } catch (IllegalArgumentException notALanguage) {
            return "en";
        }
    }

    private static Map<String, String> load(String name) {
        try (InputStream table = Objects.requireNonNull(Sentences.class.getResourceAsStream(name), name)) {
            return Map.copyOf(Json.engine().readValue(table, new TypeReference<Map<String, String>>() {}));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
