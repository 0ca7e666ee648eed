package org.backstride.program.store;

import java.util.function.Function;
import org.backstride.database.EmbeddedDatabase;
import org.backstride.database.FreshClinic;
import org.backstride.database.OpenScope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaProgramTemplatesTest implements ProgramTemplatesContract {

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
    public <T> T work(Function<ProgramTemplates, T> work) {
        return scope.of(clinic.id(), database -> {
            JpaProgramTemplates templates = new JpaProgramTemplates();
            templates.database = database;
            return work.apply(templates);
        });
    }
}
