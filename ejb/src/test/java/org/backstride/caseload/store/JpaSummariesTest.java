package org.backstride.caseload.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.backstride.caseload.rules.CaseloadOrder;
import org.backstride.database.EmbeddedDatabase;
import org.backstride.database.FreshClinic;
import org.backstride.database.OpenScope;
import org.backstride.database.Sql;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaSummariesTest implements SummariesContract {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.migrated();

    private static OpenScope scope;

    private final FreshClinic clinic = FreshClinic.open(DATABASE.owner());

    @BeforeAll
    static void open() {
        scope = new OpenScope(DATABASE.app(), PatientSummaryRow.class);
    }

    @AfterAll
    static void close() {
        scope.close();
    }

    @Override
    public ClinicId clinic() {
        return clinic.id();
    }

    @Override
    public PatientId newPatient() {
        PatientId patient = new PatientId(UUID.randomUUID());
        insert(
                "insert into patient.patient values (?, ?, null, 'Given', 'Family', '1990-05-01', 'de', now(), 'tester')",
                clinic.id().value(),
                patient.value());
        return patient;
    }

    @Override
    public AccountId whoCaresFor(PatientId... patients) {
        for (PatientId patient : patients) {
            insert(
                    "insert into clinic.care_team_member (clinic_id, id, patient_id, membership_id, since)"
                            + " values (?, uuidv7(), ?, ?, now())",
                    clinic.id().value(),
                    patient.value(),
                    clinic.physio().value());
        }
        return clinic.physioAccount();
    }

    @Override
    public <T> T work(Function<Summaries, T> work) {
        return scope.of(clinic.id(), database -> {
            JpaSummaries summaries = new JpaSummaries();
            summaries.database = database;
            return work.apply(summaries);
        });
    }

    @Test
    void aCaseloadIsReadInOneStatementHoweverLong() {
        work(summaries -> summaries.list(
                clinic.id(),
                Optional.of(clinic.physioAccount()),
                CaseloadOrder.WORST,
                Optional.empty(),
                new PageSize(200),
                EVENING));
        assertEquals(1, scope.statements());
    }

    private static void insert(String sql, Object... arguments) {
        try {
            Sql.execute(DATABASE.owner(), sql, arguments);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
