package org.backstride.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Long lists, page by page: nothing is lost, nothing comes twice, and the order is the one asked for. */
class ListsIT {

    private static final int PATIENTS = 250;

    private static TestClinic clinic;

    @BeforeAll
    static void fillTheClinic() {
        clinic = FullClinic.opened(PATIENTS);
    }

    @ParameterizedTest
    @CsvSource({"worst, 50", "worst, 7", "name, 50", "name, 200", "last-report, 33"})
    void a_caseload_is_complete_and_in_order(String sort, int limit) {
        List<JsonNode> lines = all(Visitor.program("lead1"), clinic.path("/patients?sort=" + sort), limit);
        assertEquals(PATIENTS, lines.size());
        assertEquals(PATIENTS, ids(lines).size());
        List<JsonNode> sorted = new ArrayList<>(lines);
        sorted.sort(order(sort));
        assertEquals(sorted, lines);
    }

    @Test
    void a_physio_sees_the_patients_of_their_care_teams_only() {
        Database.change(
                "update clinic.care_team_member set until = now() where clinic_id = ? and patient_id in"
                        + " (select id from patient.patient where family_name < 'Family 100')",
                clinic.id());
        List<JsonNode> lines = all(Visitor.program("physio1"), clinic.path("/patients?sort=name"), 20);
        assertEquals(50, lines.size());
        assertTrue(lines.stream().allMatch(line -> family(line).compareTo("Family 100") >= 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 100})
    void the_catalog_is_complete_and_sorted_by_name(int limit) {
        List<JsonNode> exercises = all(Visitor.program("patient1"), "exercises?text=", limit);
        assertEquals(
                Database.number("select count(*) from catalog.newest_item where kind = 'exercise'"), exercises.size());
        assertEquals(exercises.size(), ids(exercises).size());
        List<String> names = exercises.stream()
                .map(it -> it.get("name").textValue().toLowerCase(Locale.ROOT))
                .toList();
        assertEquals(names.stream().sorted().toList(), names);
    }

    @Test
    void exercises_are_found_by_what_is_known_about_them() {
        Visitor physio = Visitor.program("physio1");
        assertEquals(
                "plank",
                physio.get("exercises?text=Forearm%20PLANK")
                        .json()
                        .at("/items/0/id")
                        .textValue());
        assertEquals(List.of("plank"), found(physio, "exercises?text=prone%20bridge"));
        for (String filter : List.of("cause=weak-core", "region=neck", "equipment=stability-ball", "kind=static")) {
            int some = found(physio, "exercises?limit=200&" + filter).size();
            assertTrue(some > 0 && some < 93, filter + " finds " + some);
        }
        assertEquals(List.of(), found(physio, "exercises?text=no%20such%20exercise"));
        assertTrue(found(physio, clinic.path("/exercises?cause=weak-core")).contains("plank"));
    }

    @Test
    void the_history_is_complete_and_newest_first() {
        Visitor admin = Visitor.program("admin1");
        for (int times = 0; times < 25; times++) {
            admin.get(clinic.path("/memberships")).expect(200);
        }
        List<JsonNode> entries = all(admin, clinic.path("/audit-entries?to=2100-01-01T00:00:00Z"), 100);
        assertEquals(ids(entries).size(), entries.size());
        List<String> moments =
                entries.stream().map(it -> it.get("id").textValue()).toList();
        assertEquals(moments.stream().sorted(Comparator.reverseOrder()).toList(), moments);
    }

    private static List<String> found(Visitor visitor, String search) {
        List<String> ids = new ArrayList<>();
        visitor.get(search)
                .expect(200)
                .json()
                .get("items")
                .forEach(it -> ids.add(it.get("id").textValue()));
        return ids;
    }

    /** Follows a list to its end. */
    private static List<JsonNode> all(Visitor visitor, String list, int limit) {
        List<JsonNode> items = new ArrayList<>();
        String next = "";
        do {
            JsonNode page =
                    visitor.get(list + "&limit=" + limit + next).expect(200).json();
            page.get("items").forEach(items::add);
            assertTrue(page.get("items").size() <= limit);
            next = page.get("next").isNull() ? "" : "&after=" + page.get("next").textValue();
        } while (!next.isEmpty());
        return items;
    }

    private static Set<String> ids(List<JsonNode> items) {
        Set<String> ids = new HashSet<>();
        items.forEach(item -> ids.add(item.get("id").textValue()));
        return ids;
    }

    private static Comparator<JsonNode> order(String sort) {
        Comparator<String> highestFirst = Comparator.nullsLast(Comparator.reverseOrder());
        return switch (sort) {
            case "worst" ->
                Comparator.comparing(
                        line -> line.get("lastPain").isNull()
                                ? null
                                : "%02d".formatted(line.get("lastPain").intValue()),
                        highestFirst);
            case "last-report" ->
                Comparator.comparing(line -> line.get("lastReportAt").textValue(), highestFirst);
            default -> Comparator.comparing(ListsIT::family);
        };
    }

    private static String family(JsonNode line) {
        return line.get("name").textValue().replaceFirst("Given \\d ", "");
    }
}
