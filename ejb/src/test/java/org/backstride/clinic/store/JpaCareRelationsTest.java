package org.backstride.clinic.store;

import java.util.function.Function;
import org.backstride.database.EmbeddedDatabase;
import org.backstride.database.FreshClinic;
import org.backstride.database.OpenScope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaCareRelationsTest implements CareRelationsContract {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = EmbeddedDatabase.migrated();

    private static OpenScope scope;

    private final FreshClinic clinic = FreshClinic.open(DATABASE.owner());

    @BeforeAll
    static void open() {
        scope = new OpenScope(DATABASE.app(), CareTeamMemberRow.class, MembershipRow.class);
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
    public <T> T work(Function<CareRelations, T> work) {
        return scope.of(clinic.id(), database -> {
            JpaCareRelations relations = new JpaCareRelations();
            relations.database = database;
            return work.apply(relations);
        });
    }

    @Override
    public <T> T staff(Function<Memberships, T> work) {
        return scope.of(clinic.id(), database -> {
            JpaMemberships memberships = new JpaMemberships();
            memberships.database = database;
            return work.apply(memberships);
        });
    }
}
