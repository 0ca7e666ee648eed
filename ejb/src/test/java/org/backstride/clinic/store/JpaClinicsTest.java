package org.backstride.clinic.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.BiFunction;
import org.backstride.clinic.rules.OwnClinic;
import org.backstride.database.EmbeddedDatabase;
import org.backstride.database.OpenScope;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaClinicsTest implements ClinicsContract {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.migrated();

    private static OpenScope scope;

    @BeforeAll
    static void open() {
        scope = new OpenScope(DATABASE.app(), ClinicRow.class, MembershipRow.class);
    }

    @AfterAll
    static void close() {
        scope.close();
    }

    @Override
    public <T> T in(ClinicId clinic, BiFunction<Clinics, Memberships, T> work) {
        return scope.of(clinic, database -> {
            JpaMemberships memberships = new JpaMemberships();
            memberships.database = database;
            return work.apply(clinics(database), memberships);
        });
    }

    @Override
    public List<OwnClinic> ownClinics(AccountId account) {
        return scope.ofPlatform(account, database -> clinics(database).ofMember(account));
    }

    private static JpaClinics clinics(EntityManager database) {
        JpaClinics clinics = new JpaClinics();
        clinics.database = database;
        return clinics;
    }
}
