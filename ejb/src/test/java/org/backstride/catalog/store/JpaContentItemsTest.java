package org.backstride.catalog.store;

import static org.backstride.catalog.store.OwnExercises.HILLSIDE;
import static org.backstride.catalog.store.OwnExercises.OF_HILLSIDE;
import static org.backstride.catalog.store.OwnExercises.OF_RIVERSIDE;
import static org.backstride.catalog.store.OwnExercises.RIVERSIDE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.backstride.catalog.rules.Cause;
import org.backstride.catalog.rules.Dose;
import org.backstride.catalog.rules.Exercise;
import org.backstride.catalog.rules.ExerciseKey;
import org.backstride.catalog.rules.ExerciseKind;
import org.backstride.catalog.rules.ExercisePosition;
import org.backstride.catalog.rules.ExerciseQuery;
import org.backstride.catalog.rules.ExerciseSummary;
import org.backstride.catalog.rules.SideMode;
import org.backstride.database.EmbeddedDatabase;
import org.backstride.database.OpenScope;
import org.backstride.shared.ClinicId;
import org.backstride.shared.Page;
import org.backstride.shared.PageSize;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JpaContentItemsTest {

    private static final ExerciseKey PLANK = new ExerciseKey("plank");
    private static final ExerciseKey SOFA = new ExerciseKey("sofa");

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.migrated();

    private static OpenScope scope;

    @BeforeAll
    static void twoClinicsAddAnExercise() throws SQLException {
        OwnExercises.addTo(DATABASE);
        scope = new OpenScope(DATABASE.app());
    }

    @AfterAll
    static void close() {
        scope.close();
    }

    @Test
    void withoutConditionsEveryShippedExerciseIsListedByName() {
        List<ExerciseSummary> all = search(query(null, null, null, null, null));
        assertEquals(93, all.size());
        assertEquals(1, scope.statements());
        List<String> names = all.stream().map(ExerciseSummary::name).toList();
        assertEquals(names.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), names);
    }

    @Test
    void aSummaryCarriesWhatAListShows() {
        ExerciseSummary sidePlank = only(search(query("side-plank leg", null, null, null, null)));
        assertEquals(
                new ExerciseSummary(
                        new ExerciseKey("side-plank-leg-lift"),
                        sidePlank.name(),
                        ExerciseKind.STATIC,
                        "core-lateral",
                        4,
                        "side-lying",
                        SideMode.PER_SIDE,
                        List.of(),
                        true,
                        sidePlank.keyCue()),
                sidePlank);
        assertTrue(sidePlank.keyCue().endsWith("."), sidePlank.keyCue());
    }

    @Test
    void wordsAreFoundInNamesAndSynonymsInAnyCase() {
        assertEquals(List.of("plank"), keys(query("PRONE bridge", null, null, null, null)));
        assertEquals(List.of("plank"), keys(query("Elbow PLANK", null, null, null, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "\\",
                "plank%",
                "pl_nk",
                "' or 1=1 --",
                "'; drop table catalog.content_item; --",
                "\" }"
            })
    void charactersThatMeanSomethingToADatabaseMeanNothingHere(String text) {
        assertEquals(List.of(), keys(query(text, null, null, null, null)));
        assertEquals(93, search(query(null, null, null, null, null)).size());
    }

    @Test
    void allConditionsHoldTogether() {
        List<String> forWeakCore = keys(query(null, "weak-core", null, null, null));
        assertEquals(21, forWeakCore.size());
        assertEquals(List.of("side-plank"), keys(query(null, "weak-core", "side-ribs", null, "static")));
        assertTrue(forWeakCore.contains("side-plank"));
        assertEquals(List.of(), keys(query("swimming", "weak-core", null, null, null)));
        assertEquals(List.of(), keys(query(null, "no-such-cause", null, null, null)));
    }

    @Test
    void equipmentCountsWhetherItIsNeededOrUseful() {
        List<String> withBall = keys(query(null, null, null, "stability-ball", null));
        assertTrue(withBall.contains("ball-pike"), "needs the ball");
        assertTrue(keys(query(null, null, null, "mat", null)).contains("plank"), "can use a mat");
        assertTrue(withBall.size() < 20, withBall.toString());
    }

    @Test
    void pagesJoinWithoutGapOrOverlap() {
        List<String> read = new ArrayList<>();
        Optional<ExercisePosition> after = Optional.empty();
        do {
            ExerciseQuery query = ExerciseQuery.of(null, null, null, null, null, after, new PageSize(10));
            Page<ExerciseSummary, ExercisePosition> page = Page.of(
                    inClinic(RIVERSIDE, items -> items.ofClinic(RIVERSIDE, query)),
                    10,
                    ExerciseSummary::positionInList);
            page.items().forEach(item -> read.add(item.id().value()));
            after = page.next();
        } while (after.isPresent());
        assertEquals(
                inClinic(RIVERSIDE, items -> items.ofClinic(RIVERSIDE, query(null, null, null, null, null))).stream()
                        .map(item -> item.id().value())
                        .toList(),
                read);
        assertEquals(94, read.size());
        assertEquals(OF_RIVERSIDE.value(), read.get(93));
    }

    @Test
    void aClinicSeesItsOwnExercisesAndNobodyElses() {
        ExerciseQuery walks = query("walk", null, null, null, null);
        assertTrue(search(walks).stream().noneMatch(item -> item.id().value().startsWith("own-")));
        List<ExerciseKey> seen = inClinic(RIVERSIDE, items -> items.ofClinic(RIVERSIDE, walks)).stream()
                .map(ExerciseSummary::id)
                .toList();
        assertTrue(seen.contains(OF_RIVERSIDE) && !seen.contains(OF_HILLSIDE), seen.toString());
        assertEquals(Optional.empty(), inClinic(RIVERSIDE, items -> items.findInClinic(RIVERSIDE, OF_HILLSIDE)));
        assertEquals(
                Optional.of("Übung am Fluß"),
                inClinic(RIVERSIDE, items -> items.findInClinic(RIVERSIDE, OF_RIVERSIDE))
                        .map(Exercise::name));
    }

    @Test
    void umlautsAreFoundInAnyCaseOnEveryMachine() {
        ExerciseQuery shouting = query("ÜBUNG", null, null, null, null);
        assertEquals(
                1,
                inClinic(RIVERSIDE, items -> items.ofClinic(RIVERSIDE, shouting))
                        .size());
    }

    @Test
    void theStatementAndThePolicyEachKeepForeignExercisesAway() {
        ExerciseQuery walks = query("hill", null, null, null, null);
        assertEquals(
                0,
                inClinic(RIVERSIDE, items -> items.ofClinic(HILLSIDE, walks)).size(),
                "the policy holds although the statement asks for the other clinic");
        try (OpenScope behindThePolicy = new OpenScope(DATABASE.superuser())) {
            assertEquals(
                    0,
                    behindThePolicy
                            .of(RIVERSIDE, database -> items(database).ofClinic(RIVERSIDE, walks))
                            .size(),
                    "the statement holds where no policy does");
        }
    }

    @Test
    void anExercisePageShowsEverythingThatThePhysioNeeds() {
        Exercise plank =
                scope.ofPlatform(database -> items(database).findShipped(PLANK)).orElseThrow();
        assertEquals(1, scope.statements());
        assertEquals("Forearm plank", plank.name());
        assertEquals(1, plank.revision());
        assertEquals(5, plank.instructions().size());
        assertEquals(5, plank.commonMistakes().size());
        assertEquals(List.of("abdominal-hernia"), plank.excludeIf());
        assertEquals(List.of(new ExerciseKey("knee-plank")), plank.easier());
        assertEquals(List.of("lower-back-centre", "lower-back-side", "lower-back-whole"), plank.regions());
        assertTrue(plank.causes().contains("weak-core"));
        assertEquals(new Dose.Hold(20, 4, false), plank.suggestedDose());
        assertEquals(
                Optional.empty(), scope.ofPlatform(database -> items(database).findShipped(SOFA)));
    }

    @Test
    void everyShippedExerciseHasAPage() {
        List<String> listed = search(query(null, null, null, null, null)).stream()
                .map(ExerciseSummary::name)
                .toList();
        List<String> shown =
                scope.ofPlatform(database -> items(database).shipped(query(null, null, null, null, null)).stream()
                        .map(summary ->
                                items(database).findShipped(summary.id()).orElseThrow())
                        .map(Exercise::name)
                        .toList());
        assertEquals(listed, shown);
    }

    @Test
    void theCausesAreListedByName() {
        List<Cause> causes = scope.ofPlatform(database -> items(database).shippedCauses());
        assertEquals(70, causes.size());
        assertEquals(1, scope.statements());
        Cause weakCore = causes.stream()
                .filter(cause -> cause.id().equals("weak-core"))
                .findFirst()
                .orElseThrow();
        assertEquals("Weak trunk (core)", weakCore.name());
        assertEquals("strength", weakCore.category());
    }

    private static List<String> keys(ExerciseQuery query) {
        return search(query).stream().map(item -> item.id().value()).toList();
    }

    private static List<ExerciseSummary> search(ExerciseQuery query) {
        return scope.ofPlatform(database -> items(database).shipped(query));
    }

    private static <T> T inClinic(ClinicId clinic, Function<ContentItems, T> work) {
        return scope.of(clinic, database -> work.apply(items(database)));
    }

    private static ContentItems items(EntityManager database) {
        JpaContentItems items = new JpaContentItems();
        items.database = database;
        return items;
    }

    private static ExerciseSummary only(List<ExerciseSummary> found) {
        assertEquals(1, found.size(), found.toString());
        return found.get(0);
    }

    private static ExerciseQuery query(
            @Nullable String text,
            @Nullable String cause,
            @Nullable String region,
            @Nullable String equipment,
            @Nullable String kind) {
        return ExerciseQuery.of(text, cause, region, equipment, kind, Optional.empty(), new PageSize(200));
    }
}
