package org.backstride.catalog.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Takes the content documents apart into items. Nothing of what they say is left out. */
final class ShippedItems {

    private final List<ShippedItem> items = new ArrayList<>();

    private ShippedItems() {}

    static List<ShippedItem> of(ContentDocuments documents) {
        ShippedItems taken = new ShippedItems();
        taken.exercises(documents.exercises());
        taken.causes(documents.causes());
        taken.redFlags(documents.redFlags());
        return List.copyOf(taken.items);
    }

    private void exercises(ObjectNode document) {
        String version = ContentDocuments.version(document);
        list("exercise", document.required("exercises"), version);
        document.required("vocabulary")
                .properties()
                .forEach(words -> add("vocabulary", words.getKey().replace('_', '-'), version, words.getValue()));
        add("dosage", "general", version, document.required("general_dosage"));
        about("exercises", document, Set.of("exercises", "vocabulary", "general_dosage"));
    }

    private void causes(ObjectNode document) {
        String version = ContentDocuments.version(document);
        list("cause", document.required("causes"), version);
        list("advice", document.required("advice"), version);
        list("region", document.required("regions"), version);
        list("pain-quality", document.required("pain_qualities"), version);
        list("pain-timing", document.required("pain_timings"), version);
        document.required("pattern_hints").forEach(hint -> add("pattern-hint", keyOfHint(hint), version, hint));
        about(
                "causes",
                document,
                Set.of("causes", "advice", "regions", "pain_qualities", "pain_timings", "pattern_hints"));
    }

    private void redFlags(ObjectNode document) {
        String version = ContentDocuments.version(document);
        list("red-flag", document.required("red_flags"), version);
        ObjectNode screens = document.required("screens").deepCopy();
        ObjectNode about = document.deepCopy().without(Set.of("red_flags", "screens", "health_checklist"));
        about.set("screens", screens.remove("note"));
        screens.properties().forEach(screen -> add("screen", screen.getKey(), version, screen.getValue()));
        ObjectNode checklist = document.required("health_checklist").deepCopy();
        list("checklist-item", checklist.remove("items"), version);
        about.set("health_checklist", checklist);
        add("about", "red-flags", version, about);
    }

    private void list(String kind, JsonNode list, String version) {
        list.forEach(item -> add(kind, item.required("id").textValue(), version, item));
    }

    /** What a document says about itself and how it wants to be read: sources, orders, rules. */
    private void about(String key, ObjectNode document, Set<String> takenApart) {
        add(
                "about",
                key,
                ContentDocuments.version(document),
                document.deepCopy().without(takenApart));
    }

    private void add(String kind, String key, String version, JsonNode document) {
        items.add(new ShippedItem(kind, key, version, CamelCase.of(document)));
    }

    /** A hint has no id. What it asks for is what makes it this hint; what it suggests may be revised. */
    private static String keyOfHint(JsonNode hint) {
        String asksFor =
                hint.required("regions_any") + "" + hint.required("qualities_any") + hint.required("timings_any");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(asksFor.getBytes(UTF_8));
            return "hint-" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
