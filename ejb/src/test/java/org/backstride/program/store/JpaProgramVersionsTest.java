package org.backstride.program.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.backstride.database.EmbeddedDatabase;
import org.backstride.database.FreshClinic;
import org.backstride.database.OpenScope;
import org.backstride.database.Sql;
import org.backstride.program.rules.ProgramStep;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaProgramVersionsTest implements ProgramVersionsContract {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.migrated();

    private static OpenScope scope;

    private final FreshClinic clinic = FreshClinic.open(DATABASE.owner());

    @BeforeAll
    static void open() {
        scope = new OpenScope(DATABASE.app());
    }

    @AfterAll
    static void close() {
        scope.close();
    }

    @Override
    public FreshClinic clinic() {
        return clinic;
    }

    @Override
    public <T> T work(BiFunction<ProgramDrafts, ProgramVersions, T> work) {
        return scope.of(clinic.id(), database -> {
            JpaProgramDrafts drafts = new JpaProgramDrafts();
            drafts.database = database;
            JpaProgramVersions versions = new JpaProgramVersions();
            versions.database = database;
            return work.apply(drafts, versions);
        });
    }

    /** Such versions were written before a version had a day of its own. */
    @Test
    void aVersionWithoutADayBeganWhenItWasAssignedOnTheClinicsCalendar() throws SQLException {
        Sql.execute(
                DATABASE.owner(),
                "insert into program.draft (clinic_id, id, patient_id, version, sessions, started_at, started_by,"
                        + " updated_at, updated_by) values (?, ?, ?, 0, '[]', now(), 'tester', now(), 'tester')",
                clinic.id().value(),
                clinic.id().value(),
                clinic.mira().value());
        Sql.execute(
                DATABASE.owner(),
                "insert into program.program_version (clinic_id, id, patient_id, number, draft_id, sessions, assigned_at,"
                        + " assigned_by) values (?, ?, ?, 1, ?, '[]', '2026-11-23T23:30:00Z', 'tester')",
                clinic.id().value(),
                clinic.id().value(),
                clinic.mira().value(),
                clinic.id().value());
        List<ProgramStep> steps = work((drafts, versions) -> versions.steps(clinic.id(), clinic.mira()));
        assertEquals(List.of(new ProgramStep(1, LocalDate.of(2026, 11, 24), Optional.empty())), steps);
    }
}
