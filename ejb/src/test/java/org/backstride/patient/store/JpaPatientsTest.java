package org.backstride.patient.store;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.backstride.database.EmbeddedDatabase;
import org.backstride.database.OpenScope;
import org.backstride.database.TwoClinics;
import org.backstride.patient.rules.OwnRecord;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaPatientsTest implements PatientsContract {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.migrated();

    private static OpenScope scope;

    @BeforeAll
    static void open() throws SQLException {
        TwoClinics.fill(DATABASE.owner());
        scope = new OpenScope(DATABASE.app(), PatientRow.class);
    }

    @AfterAll
    static void close() {
        scope.close();
    }

    @Override
    public <T> T in(ClinicId clinic, Function<Patients, T> work) {
        return scope.of(clinic, database -> work.apply(patients(database)));
    }

    @Override
    public List<OwnRecord> ownRecords(AccountId account) {
        return scope.ofPlatform(account, database -> patients(database).about(account));
    }

    private static JpaPatients patients(EntityManager database) {
        JpaPatients patients = new JpaPatients();
        patients.database = database;
        return patients;
    }
}
