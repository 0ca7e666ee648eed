package org.backstride.clinic.store;

import java.util.function.Function;
import org.backstride.database.EmbeddedDatabase;
import org.backstride.database.FreshClinic;
import org.backstride.database.OpenScope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaMembershipsTest implements MembershipsContract {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.migrated();

    private static OpenScope scope;

    private final FreshClinic clinic = FreshClinic.open(DATABASE.owner());

    @BeforeAll
    static void open() {
        scope = new OpenScope(DATABASE.app(), MembershipRow.class);
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
    public <T> T work(Function<Memberships, T> work) {
        return scope.of(clinic.id(), database -> {
            JpaMemberships memberships = new JpaMemberships();
            memberships.database = database;
            return work.apply(memberships);
        });
    }
}
