package org.backstride.catalog.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.backstride.catalog.rules.Dosage;
import org.backstride.catalog.rules.ExerciseKind;
import org.backstride.catalog.rules.PainVocabulary;
import org.backstride.catalog.rules.SideMode;
import org.backstride.shared.Json;
import org.junit.jupiter.api.Test;

class ShippedItemsTest {

    static final Map<String, Long> HOW_MANY = Map.ofEntries(
            Map.entry("about", 3L),
            Map.entry("advice", 66L),
            Map.entry("cause", 70L),
            Map.entry("checklist-item", 22L),
            Map.entry("dosage", 1L),
            Map.entry("exercise", 93L),
            Map.entry("pain-quality", 13L),
            Map.entry("pain-timing", 16L),
            Map.entry("pattern-hint", 31L),
            Map.entry("red-flag", 45L),
            Map.entry("region", 16L),
            Map.entry("screen", 3L),
            Map.entry("vocabulary", 9L));

    private final ContentDocuments documents = ContentDocuments.shipped();
    private final List<ShippedItem> items = ShippedItems.of(documents);

    @Test
    void everyItemOfTheContentIsThere() {
        assertEquals(HOW_MANY, items.stream().collect(groupingBy(ShippedItem::kind, counting())));
    }

    @Test
    void nothingThatTheContentSaysIsLostOrChanged() {
        Map<String, Long> said = Stream.of(documents.exercises(), documents.causes(), documents.redFlags())
                .flatMap(ShippedItemsTest::values)
                .collect(groupingBy(identity(), counting()));
        Map<String, Long> taken = items.stream()
                .map(ShippedItem::document)
                .flatMap(ShippedItemsTest::values)
                .collect(groupingBy(identity(), counting()));
        assertEquals(said, taken);
    }

    @Test
    void noNameKeepsAnUnderscore() {
        items.forEach(item -> names(item.document())
                .forEach(name -> assertTrue(!name.contains("_"), () -> item.key() + " has a field " + name)));
    }

    @Test
    void theContentDoesNotContradictItself() {
        ContentReferences.check(items);
    }

    @Test
    void everyExerciseThatMayStandInAProgramHasADoseToBeginWith() {
        List<String> undosed = items.stream()
                .filter(item -> item.kind().equals("exercise"))
                .filter(item -> item.document().required("programEligible").booleanValue())
                .filter(item -> dosage(item).suggestedDose().isEmpty())
                .map(ShippedItem::key)
                .toList();
        assertEquals(List.of(), undosed);
    }

    @Test
    void theKindsAndSidesOfExercisesAreThoseOfTheContent() {
        assertEquals(
                vocabulary("kinds"),
                Arrays.stream(ExerciseKind.values()).map(ExerciseKind::word).toList());
        assertEquals(
                vocabulary("side-modes"),
                Arrays.stream(SideMode.values()).map(SideMode::word).toList());
    }

    @Test
    void patientsReportPainInTheWordsOfTheContent() {
        assertEquals(keys("region"), PainVocabulary.regions());
        assertEquals(keys("pain-quality"), PainVocabulary.qualities());
        assertEquals(keys("pain-timing"), PainVocabulary.timings());
    }

    private List<String> vocabulary(String key) {
        return items.stream()
                .filter(item -> item.kind().equals("vocabulary") && item.key().equals(key))
                .flatMap(item -> StreamSupport.stream(item.document().spliterator(), false))
                .map(JsonNode::textValue)
                .toList();
    }

    private Set<String> keys(String kind) {
        return items.stream()
                .filter(item -> item.kind().equals(kind))
                .map(ShippedItem::key)
                .collect(Collectors.toSet());
    }

    private static Dosage dosage(ShippedItem exercise) {
        return Json.engine().convertValue(exercise.document().required("dosage"), Dosage.class);
    }

    /** All values that are neither list nor object, as they are written. */
    private static Stream<String> values(JsonNode node) {
        return node.isValueNode()
                ? Stream.of(node.toString())
                : StreamSupport.stream(node.spliterator(), false).flatMap(ShippedItemsTest::values);
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new HashSet<>();
        node.fieldNames().forEachRemaining(names::add);
        node.forEach(inner -> names.addAll(names(inner)));
        return names;
    }
}
