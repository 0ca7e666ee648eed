package org.backstride.program.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.backstride.database.FreshClinic;
import org.backstride.program.rules.DraftKey;
import org.backstride.program.rules.Plans;
import org.backstride.program.rules.ProgramDraft;
import org.backstride.program.rules.ProgramDraftId;
import org.backstride.program.rules.ProgramPlan;
import org.backstride.shared.AccountId;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;
import org.backstride.shared.StaleVersionException;
import org.junit.jupiter.api.Test;

/** What holds for program drafts wherever they are kept. */
interface ProgramDraftsContract {

    Instant MORNING = Instant.parse("2026-11-24T08:00:00.000001Z");
    Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    FreshClinic clinic();

    /** Does work in a transaction of its own. */
    <T> T work(Function<ProgramDrafts, T> work);

    @Test
    default void aDraftIsFoundAsItWasStarted() {
        for (ProgramPlan plan : List.of(Plans.EMPTY, Plans.SMALL, Plans.FULL)) {
            ProgramDraftId id = start(plan, MORNING);
            assertEquals(
                    Optional.of(new ProgramDraft(id, 0, MORNING, Optional.of("Paula Hartmann"), plan, false)),
                    find(id));
        }
    }

    @Test
    default void aDraftBelongsToItsPatient() {
        ProgramDraftId id = start(Plans.SMALL, MORNING);
        assertEquals(Optional.empty(), work(drafts -> drafts.find(clinic().id(), clinic().jonas(), id)));
        assertThrows(StaleVersionException.class, () -> save(clinic().jonas(), id, 0, Plans.EMPTY));
        assertEquals(Optional.of(Plans.SMALL), find(id).map(ProgramDraft::plan));
    }

    @Test
    default void eachSaveIsAVersionAndNamesWhoSaved() {
        ProgramDraftId id = start(Plans.EMPTY, MORNING);
        save(clinic().mira(), id, 0, Plans.SMALL);
        save(clinic().mira(), id, 1, Plans.FULL);
        assertEquals(
                Optional.of(new ProgramDraft(id, 2, NOON, Optional.of("Adam Keller"), Plans.FULL, false)), find(id));
    }

    @Test
    default void whoReadAnOlderVersionSavesNothing() {
        ProgramDraftId id = start(Plans.EMPTY, MORNING);
        save(clinic().mira(), id, 0, Plans.SMALL);
        assertThrows(StaleVersionException.class, () -> save(clinic().mira(), id, 0, Plans.FULL));
        assertThrows(StaleVersionException.class, () -> save(clinic().mira(), id, 2, Plans.FULL));
        assertThrows(StaleVersionException.class, () -> close(id, 0));
        assertEquals(Optional.of(Plans.SMALL), find(id).map(ProgramDraft::plan));
    }

    @Test
    default void aClosedDraftStaysReadableAndChangesNoMore() {
        ProgramDraftId id = start(Plans.SMALL, MORNING);
        close(id, 0);
        assertEquals(Optional.of(true), find(id).map(ProgramDraft::assigned));
        assertThrows(StaleVersionException.class, () -> save(clinic().mira(), id, 1, Plans.FULL));
        assertThrows(StaleVersionException.class, () -> close(id, 1));
        assertEquals(List.of(), open(Optional.empty(), 200));
    }

    @Test
    default void whatDoesNotExistCannotBeSaved() {
        ProgramDraftId unknown = new ProgramDraftId(UUID.randomUUID());
        assertEquals(Optional.empty(), find(unknown));
        assertThrows(StaleVersionException.class, () -> save(clinic().mira(), unknown, 0, Plans.EMPTY));
    }

    @Test
    default void openDraftsAreReadPageByPageTheOneSavedLastFirst() {
        List<ProgramDraftId> newestFirst = new ArrayList<>();
        for (int minute = 0; minute < 5; minute++) {
            newestFirst.add(0, start(Plans.EMPTY, MORNING.plusSeconds(60L * minute)));
        }
        start(Plans.EMPTY, MORNING.plusSeconds(240));
        List<ProgramDraft> all = open(Optional.empty(), 200);
        assertEquals(6, all.size());
        assertTrue(newestFirst.containsAll(ids(all.subList(2, 6))));
        List<ProgramDraftId> read = new ArrayList<>();
        Optional<DraftKey> after = Optional.empty();
        for (int page = 0; page < 3; page++) {
            List<ProgramDraft> two = open(after, 2).subList(0, 2);
            read.addAll(ids(two));
            after = Optional.of(DraftKey.of(two.get(1)));
        }
        assertEquals(ids(all), read);
        assertEquals(List.of(), open(after, 2));
    }

    private static List<ProgramDraftId> ids(List<ProgramDraft> drafts) {
        return drafts.stream().map(ProgramDraft::id).toList();
    }

    private ProgramDraftId start(ProgramPlan plan, Instant at) {
        ProgramDraftId id = new ProgramDraftId(UUID.randomUUID());
        return work(drafts -> {
            drafts.start(clinic().id(), clinic().mira(), id, plan, clinic().physioAccount(), at);
            return id;
        });
    }

    private void save(PatientId patient, ProgramDraftId id, int versionRead, ProgramPlan plan) {
        AccountId colleague = clinic().administratorAccount();
        work(drafts -> {
            drafts.save(clinic().id(), patient, id, versionRead, plan, colleague, NOON);
            return id;
        });
    }

    private void close(ProgramDraftId id, int versionRead) {
        work(drafts -> {
            drafts.close(clinic().id(), clinic().mira(), id, versionRead, NOON);
            return id;
        });
    }

    private Optional<ProgramDraft> find(ProgramDraftId id) {
        return work(drafts -> drafts.find(clinic().id(), clinic().mira(), id));
    }

    private List<ProgramDraft> open(Optional<DraftKey> after, int size) {
        return work(drafts -> drafts.open(clinic().id(), clinic().mira(), after, new PageSize(size)));
    }
}
