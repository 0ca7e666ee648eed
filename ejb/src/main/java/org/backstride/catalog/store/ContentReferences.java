package org.backstride.catalog.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Checks that whatever one item names exists, before anything is stored: a cause without its exercise or a warning sign
 * without its question would be missed by nobody until a patient needs it.
 */
final class ContentReferences {

    /** In items of a kind, the values at a path name items of another kind, or words of a vocabulary. */
    private record Reference(String kind, String path, String target) {}

    private static final List<Reference> REFERENCES = List.of(
            new Reference("exercise", "kind", "kinds"),
            new Reference("exercise", "sideMode", "side-modes"),
            new Reference("exercise", "phase", "phases"),
            new Reference("exercise", "family", "families"),
            new Reference("exercise", "position", "positions"),
            new Reference("exercise", "targetMuscles", "muscles"),
            new Reference("exercise", "equipmentRequired", "equipment"),
            new Reference("exercise", "equipmentOptional", "equipment"),
            new Reference("exercise", "excludeIf", "patient-tags"),
            new Reference("exercise", "confirmIf", "patient-tags"),
            new Reference("exercise", "easier", "exercise"),
            new Reference("exercise", "harder", "exercise"),
            new Reference("exercise", "causes", "cause"),
            new Reference("exercise", "regions", "region"),
            new Reference("cause", "exerciseIds", "exercise"),
            new Reference("cause", "adviceIds", "advice"),
            new Reference("cause", "regions", "region"),
            new Reference("cause", "derivedFromFlags", "red-flag"),
            new Reference("cause", "derivedFromChecklist", "checklist-item"),
            new Reference("cause", "setsPatientTags", "patient-tags"),
            new Reference("pattern-hint", "regionsAny", "region"),
            new Reference("pattern-hint", "qualitiesAny", "pain-quality"),
            new Reference("pattern-hint", "timingsAny", "pain-timing"),
            new Reference("pattern-hint", "suggestsCauses", "cause"),
            new Reference("pattern-hint", "askRedFlags", "red-flag"),
            new Reference("red-flag", "regions", "region"),
            new Reference("red-flag", "setsPatientTags", "patient-tags"),
            new Reference("screen", "tiles/flags", "red-flag"),
            new Reference("screen", "computed", "red-flag"),
            new Reference("checklist-item", "setsPatientTags", "patient-tags"));

    private final List<String> faults = new ArrayList<>();

    private ContentReferences() {}

    /** @throws BrokenContentException naming every item that names what does not exist, and every key used twice */
    static void check(List<ShippedItem> items) {
        ContentReferences checked = new ContentReferences();
        checked.keysAreUnique(items);
        checked.namesExist(items);
        checked.exercisesAndCausesAgree(items);
        if (!checked.faults.isEmpty()) {
            throw new BrokenContentException(checked.faults);
        }
    }

    private void keysAreUnique(List<ShippedItem> items) {
        Set<List<String>> seen = new HashSet<>();
        items.stream()
                .filter(item -> !seen.add(List.of(item.kind(), item.key())))
                .forEach(item -> faults.add(item.kind() + " " + item.key() + " stands there twice"));
    }

    private void namesExist(List<ShippedItem> items) {
        Map<String, Set<String>> known = known(items);
        for (ShippedItem item : items) {
            REFERENCES.stream()
                    .filter(reference -> reference.kind().equals(item.kind()))
                    .forEach(reference -> values(item.document(), reference.path())
                            .filter(name -> !known.getOrDefault(reference.target(), Set.of())
                                    .contains(name))
                            .forEach(name -> faults.add("%s %s names %s in %s, which is no %s"
                                    .formatted(item.kind(), item.key(), name, reference.path(), reference.target()))));
        }
    }

    /** Search goes by what an exercise says about causes, assessment by what a cause says about exercises. */
    private void exercisesAndCausesAgree(List<ShippedItem> items) {
        Set<List<String>> byExercise = pairs(items, "exercise", "causes", false);
        Set<List<String>> byCause = pairs(items, "cause", "exerciseIds", true);
        byExercise.stream()
                .filter(pair -> !byCause.contains(pair))
                .forEach(pair -> faults.add(
                        "exercise %s works against %s, but that cause does not list it".formatted(pair.toArray())));
        byCause.stream()
                .filter(pair -> !byExercise.contains(pair))
                .forEach(pair -> faults.add(
                        "cause %2$s lists %1$s, but that exercise does not work against it".formatted(pair.toArray())));
    }

    private static Set<List<String>> pairs(List<ShippedItem> items, String kind, String path, boolean turned) {
        return items.stream()
                .filter(item -> item.kind().equals(kind))
                .flatMap(item -> values(item.document(), path)
                        .map(name -> turned ? List.of(name, item.key()) : List.of(item.key(), name)))
                .collect(toSet());
    }

    private static Map<String, Set<String>> known(List<ShippedItem> items) {
        Map<String, Set<String>> known = new HashMap<>(
                items.stream().collect(groupingBy(ShippedItem::kind, mapping(ShippedItem::key, toSet()))));
        items.stream()
                .filter(item -> item.kind().equals("vocabulary"))
                .forEach(item -> known.put(item.key(), words(item.document())));
        return known;
    }

    /** A vocabulary lists its words, or explains each of them. */
    private static Set<String> words(JsonNode vocabulary) {
        Set<String> words = new HashSet<>();
        if (vocabulary.isArray()) {
            vocabulary.forEach(word -> words.add(word.textValue()));
        } else {
            vocabulary.fieldNames().forEachRemaining(words::add);
        }
        return words;
    }

    /** The texts at a path of names joined by '/'; lists on the way are walked through. */
    private static Stream<String> values(JsonNode node, String path) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).flatMap(item -> values(item, path));
        }
        if (path.isEmpty()) {
            return Stream.of(node.asText());
        }
        String[] steps = path.split("/", 2);
        return values(node.required(steps[0]), steps.length == 1 ? "" : steps[1]);
    }
}
