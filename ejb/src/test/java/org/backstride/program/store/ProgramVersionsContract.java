package org.backstride.program.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.backstride.database.FreshClinic;
import org.backstride.program.rules.Plans;
import org.backstride.program.rules.ProgramDraftId;
import org.backstride.program.rules.ProgramPlan;
import org.backstride.program.rules.ProgramVersion;
import org.backstride.shared.PatientId;
import org.junit.jupiter.api.Test;

/** What holds for program versions wherever they are kept. */
interface ProgramVersionsContract {

    Instant NOW = Instant.parse("2026-11-24T08:00:00.000001Z");

    FreshClinic clinic();

    /** Does work in a transaction of its own. */
    <T> T work(BiFunction<ProgramDrafts, ProgramVersions, T> work);

    @Test
    default void aPatientStartsWithoutAProgram() {
        assertEquals(Optional.empty(), current(clinic().mira()));
    }

    @Test
    default void aVersionIsReadAsItWasAssigned() {
        ProgramVersion appended = append(clinic().mira(), started(clinic().mira()), Plans.FULL);
        ProgramVersion expected =
                new ProgramVersion(appended.id(), 1, NOW, Optional.of("Paula Hartmann"), Plans.assigned(Plans.FULL, 3));
        assertEquals(expected, appended);
        assertEquals(Optional.of(expected), current(clinic().mira()));
    }

    @Test
    default void versionsAreNumberedForEachPatientAndTheLastOneHolds() {
        append(clinic().mira(), started(clinic().mira()), Plans.SMALL);
        ProgramVersion second = append(clinic().mira(), started(clinic().mira()), Plans.FULL);
        ProgramVersion other = append(clinic().jonas(), started(clinic().jonas()), Plans.SMALL);
        assertEquals(2, second.number());
        assertEquals(1, other.number());
        assertEquals(Optional.of(second), current(clinic().mira()));
        assertEquals(Optional.of(other), current(clinic().jonas()));
    }

    @Test
    default void aDraftBecomesAVersionOnce() {
        ProgramDraftId draft = started(clinic().mira());
        append(clinic().mira(), draft, Plans.SMALL);
        assertThrows(RuntimeException.class, () -> append(clinic().mira(), draft, Plans.SMALL));
    }

    private ProgramDraftId started(PatientId patient) {
        ProgramDraftId id = new ProgramDraftId(UUID.randomUUID());
        return work((drafts, versions) -> {
            drafts.start(clinic().id(), patient, id, Plans.SMALL, clinic().physioAccount(), NOW);
            return id;
        });
    }

    private ProgramVersion append(PatientId patient, ProgramDraftId draft, ProgramPlan plan) {
        return work((drafts, versions) -> versions.append(
                clinic().id(),
                patient,
                UUID.randomUUID(),
                draft,
                List.copyOf(Plans.assigned(plan, 3)),
                clinic().physioAccount(),
                NOW));
    }

    private Optional<ProgramVersion> current(PatientId patient) {
        return work((drafts, versions) -> versions.current(clinic().id(), patient));
    }
}
