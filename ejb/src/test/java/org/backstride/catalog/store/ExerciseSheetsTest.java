package org.backstride.catalog.store;

import static org.backstride.catalog.store.OwnExercises.HILLSIDE;
import static org.backstride.catalog.store.OwnExercises.OF_HILLSIDE;
import static org.backstride.catalog.store.OwnExercises.OF_RIVERSIDE;
import static org.backstride.catalog.store.OwnExercises.RIVERSIDE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.backstride.catalog.rules.ExerciseKey;
import org.backstride.catalog.rules.ExerciseRevision;
import org.backstride.catalog.rules.ExerciseSheet;
import org.backstride.database.EmbeddedDatabase;
import org.backstride.database.OpenScope;
import org.backstride.shared.ClinicId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExerciseSheetsTest {

    private static final ExerciseKey PLANK = new ExerciseKey("plank");
    private static final ExerciseKey SOFA = new ExerciseKey("sofa");

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.migrated();

    private static OpenScope scope;

    @BeforeAll
    static void openScope() throws SQLException {
        OwnExercises.addTo(DATABASE);
        scope = new OpenScope(DATABASE.app());
    }

    @AfterAll
    static void close() {
        scope.close();
    }

    @Test
    void aProgramIsBuiltFromTheNewestRevisions() {
        List<ExerciseSheet> sheets = inClinic(
                RIVERSIDE, items -> items.newestSheets(RIVERSIDE, Set.of(PLANK, OF_RIVERSIDE, OF_HILLSIDE, SOFA)));
        assertEquals(1, scope.statements());
        assertEquals(
                Set.of(new ExerciseRevision(PLANK, 1), new ExerciseRevision(OF_RIVERSIDE, 2)),
                Set.copyOf(sheets.stream().map(ExerciseSheetsTest::revision).toList()));
    }

    @Test
    void anAssignedProgramKeepsReadingTheRevisionsItWasAssignedWith() {
        Set<ExerciseRevision> assigned = Set.of(
                new ExerciseRevision(PLANK, 1), new ExerciseRevision(OF_RIVERSIDE, 1), new ExerciseRevision(PLANK, 99));
        List<ExerciseSheet> sheets = inClinic(RIVERSIDE, items -> items.sheets(RIVERSIDE, assigned));
        assertEquals(1, scope.statements());
        assertEquals(
                Set.of("Forearm plank", "River walk"),
                Set.copyOf(sheets.stream().map(ExerciseSheet::name).toList()));
        assertEquals(
                List.of(),
                inClinic(HILLSIDE, items -> items.sheets(HILLSIDE, Set.of(new ExerciseRevision(OF_RIVERSIDE, 1)))));
    }

    private static ExerciseRevision revision(ExerciseSheet sheet) {
        return new ExerciseRevision(sheet.id(), sheet.revision());
    }

    private static <T> T inClinic(ClinicId clinic, Function<ContentItems, T> work) {
        return scope.of(clinic, database -> {
            JpaContentItems items = new JpaContentItems();
            items.database = database;
            return work.apply(items);
        });
    }
}
