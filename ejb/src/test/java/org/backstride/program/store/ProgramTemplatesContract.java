package org.backstride.program.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.backstride.database.FreshClinic;
import org.backstride.program.rules.Plans;
import org.backstride.program.rules.ProgramTemplate;
import org.backstride.program.rules.TemplateHead;
import org.backstride.program.rules.TemplateId;
import org.backstride.program.rules.TemplateKey;
import org.backstride.shared.AccountId;
import org.backstride.shared.PageSize;
import org.backstride.shared.StaleVersionException;
import org.junit.jupiter.api.Test;

/** What holds for program templates wherever they are kept. */
interface ProgramTemplatesContract {

    Instant MORNING = Instant.parse("2026-11-24T08:00:00.000001Z");
    Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    TemplateHead HEAD = new TemplateHead("Schwacher Rumpf", "Für \"Einsteiger\" 😣\nzweimal");

    FreshClinic clinic();

    /** Does work in a transaction of its own. */
    <T> T work(Function<ProgramTemplates, T> work);

    @Test
    default void aTemplateIsFoundAsItWasMade() {
        TemplateId id = add(MORNING);
        assertEquals(
                Optional.of(new ProgramTemplate(
                        id,
                        0,
                        HEAD,
                        Plans.FULL,
                        clinic().physioAccount(),
                        MORNING,
                        Optional.of("Paula Hartmann"),
                        false)),
                find(id));
        assertEquals(Optional.empty(), find(new TemplateId(UUID.randomUUID())));
    }

    @Test
    default void eachSaveIsAVersionAndTheAuthorStays() {
        TemplateId id = add(MORNING);
        save(id, 0);
        assertEquals(
                Optional.of(new ProgramTemplate(
                        id,
                        1,
                        new TemplateHead("Core", ""),
                        Plans.SMALL,
                        clinic().physioAccount(),
                        NOON,
                        Optional.of("Adam Keller"),
                        false)),
                find(id));
    }

    @Test
    default void whoReadAnOlderVersionSavesAndRetiresNothing() {
        TemplateId id = add(MORNING);
        save(id, 0);
        for (int stale : List.of(0, 2)) {
            assertThrows(StaleVersionException.class, () -> save(id, stale));
            assertThrows(StaleVersionException.class, () -> retire(id, stale));
        }
        assertEquals(Optional.of(1), find(id).map(ProgramTemplate::version));
    }

    @Test
    default void aRetiredTemplateStaysReadableAndIsOfferedNoMore() {
        TemplateId id = add(MORNING);
        retire(id, 0);
        assertEquals(Optional.of(true), find(id).map(ProgramTemplate::retired));
        assertEquals(List.of(), inUse(Optional.empty(), 200));
        assertThrows(StaleVersionException.class, () -> save(id, 1));
        assertThrows(StaleVersionException.class, () -> retire(id, 1));
    }

    @Test
    default void templatesAreReadPageByPageTheOneSavedLastFirst() {
        for (int minute = 0; minute < 5; minute++) {
            add(MORNING.plusSeconds(60L * minute));
        }
        add(MORNING.plusSeconds(240));
        List<TemplateKey> all = inUse(Optional.empty(), 200);
        assertEquals(6, all.size());
        assertEquals(MORNING, all.get(5).updatedAt());
        List<TemplateKey> read = new ArrayList<>();
        Optional<TemplateKey> after = Optional.empty();
        for (int page = 0; page < 3; page++) {
            read.addAll(inUse(after, 2).subList(0, 2));
            after = Optional.of(read.get(read.size() - 1));
        }
        assertEquals(all, read);
        assertEquals(List.of(), inUse(after, 2));
    }

    private TemplateId add(Instant at) {
        TemplateId id = new TemplateId(UUID.randomUUID());
        return work(templates -> {
            templates.add(clinic().id(), id, HEAD, Plans.FULL, clinic().physioAccount(), at);
            return id;
        });
    }

    private void save(TemplateId id, int versionRead) {
        AccountId colleague = clinic().administratorAccount();
        work(templates -> {
            templates.save(clinic().id(), id, versionRead, new TemplateHead("Core", ""), Plans.SMALL, colleague, NOON);
            return id;
        });
    }

    private void retire(TemplateId id, int versionRead) {
        work(templates -> {
            templates.retire(clinic().id(), id, versionRead, clinic().physioAccount(), NOON);
            return id;
        });
    }

    private Optional<ProgramTemplate> find(TemplateId id) {
        return work(templates -> templates.find(clinic().id(), id));
    }

    private List<TemplateKey> inUse(Optional<TemplateKey> after, int size) {
        return work(templates -> templates.inUse(clinic().id(), after, new PageSize(size))).stream()
                .map(TemplateKey::of)
                .toList();
    }
}
