package org.backstride.program.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.backstride.database.FreshClinic;
import org.backstride.program.rules.Plans;
import org.backstride.program.rules.ProgramDraftId;
import org.backstride.program.rules.ProgramEnd;
import org.backstride.program.rules.ProgramPlan;
import org.backstride.program.rules.ProgramStep;
import org.backstride.program.rules.ProgramVersion;
import org.backstride.program.store.ProgramVersions.NewVersion;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;
import org.junit.jupiter.api.Test;

/** What holds for program versions wherever they are kept. */
interface ProgramVersionsContract {

    Instant NOW = Instant.parse("2026-11-24T08:00:00.000001Z");
    LocalDate TODAY = LocalDate.of(2026, 11, 24);

    FreshClinic clinic();

    /** Does work in a transaction of its own. */
    <T> T work(BiFunction<ProgramDrafts, ProgramVersions, T> work);

    @Test
    default void aPatientStartsWithoutAProgram() {
        PatientId mira = clinic().mira();
        assertEquals(List.of(), steps(mira));
        assertEquals(List.of(), ends(mira));
        assertEquals(List.of(), find(mira, 1));
        assertEquals(List.of(), list(mira, Optional.empty(), 10));
    }

    @Test
    default void aVersionIsReadAsItWasAssigned() {
        PatientId mira = clinic().mira();
        UUID id = append(mira, step(1, 3), Plans.FULL);
        ProgramVersion expected = new ProgramVersion(
                id, 1, TODAY.plusDays(3), NOW, Optional.of("Paula Hartmann"), Plans.assigned(Plans.FULL, 3));
        assertEquals(List.of(expected), find(mira, 1));
        assertEquals(List.of(step(1, 3)), steps(mira));
    }

    @Test
    default void versionsAreCountedForEachPatient() {
        append(clinic().mira(), step(1, 0), Plans.SMALL);
        append(clinic().mira(), step(2, 7), Plans.FULL);
        append(clinic().jonas(), step(1, 1), Plans.SMALL);
        assertEquals(List.of(step(1, 0), step(2, 7)), steps(clinic().mira()));
        assertEquals(List.of(step(1, 1)), steps(clinic().jonas()));
        assertEquals(2, find(clinic().mira(), 2, 1, 9).size());
        assertEquals(List.of(), find(clinic().jonas(), 2));
    }

    @Test
    default void aNumberIsTakenOnceAndADraftBecomesAVersionOnce() {
        PatientId mira = clinic().mira();
        ProgramDraftId draft = started(mira);
        append(mira, draft, step(1, 0), Plans.SMALL);
        assertThrows(RuntimeException.class, () -> append(mira, draft, step(2, 0), Plans.SMALL));
        assertThrows(RuntimeException.class, () -> append(mira, step(1, 0), Plans.SMALL));
        assertEquals(List.of(step(1, 0)), steps(mira));
    }

    @Test
    default void aVersionIsReplacedOnce() {
        PatientId mira = clinic().mira();
        append(mira, step(1, 7), Plans.SMALL);
        ProgramStep second = new ProgramStep(2, TODAY, Optional.of(1));
        append(mira, second, Plans.SMALL);
        ProgramStep third = new ProgramStep(3, TODAY, Optional.of(1));
        assertThrows(RuntimeException.class, () -> append(mira, third, Plans.SMALL));
        assertEquals(List.of(step(1, 7), second), steps(mira));
    }

    @Test
    default void versionsAreListedPageByPageTheNewestFirst() {
        PatientId mira = clinic().mira();
        for (int number = 1; number <= 5; number++) {
            append(mira, step(number, 0), Plans.SMALL);
        }
        assertEquals(List.of(5, 4, 3), list(mira, Optional.empty(), 2));
        assertEquals(List.of(3, 2, 1), list(mira, Optional.of(4), 2));
        assertEquals(List.of(1), list(mira, Optional.of(2), 2));
    }

    @Test
    default void anEndIsReadAsItWasDecided() {
        PatientId mira = clinic().mira();
        append(mira, step(1, 0), Plans.SMALL);
        end(mira, 1, 5);
        end(mira, 2, 2);
        assertEquals(
                List.of(
                        new ProgramEnd(1, 1, TODAY.plusDays(5), "Ziel erreicht 😣", NOW, Optional.of("Paula Hartmann")),
                        new ProgramEnd(
                                2, 1, TODAY.plusDays(2), "Ziel erreicht 😣", NOW, Optional.of("Paula Hartmann"))),
                ends(mira));
        assertThrows(RuntimeException.class, () -> end(mira, 2, 9));
        assertEquals(List.of(), ends(clinic().jonas()));
    }

    private static ProgramStep step(int number, int daysFromNow) {
        return new ProgramStep(number, TODAY.plusDays(daysFromNow), Optional.empty());
    }

    private ProgramDraftId started(PatientId patient) {
        ProgramDraftId id = new ProgramDraftId(UUID.randomUUID());
        return work((drafts, versions) -> {
            drafts.start(clinic().id(), patient, id, Plans.SMALL, clinic().physioAccount(), NOW);
            return id;
        });
    }

    private UUID append(PatientId patient, ProgramStep step, ProgramPlan plan) {
        return append(patient, started(patient), step, plan);
    }

    private UUID append(PatientId patient, ProgramDraftId draft, ProgramStep step, ProgramPlan plan) {
        NewVersion version = new NewVersion(UUID.randomUUID(), draft, step, Plans.assigned(plan, 3));
        return work((drafts, versions) -> {
            versions.append(clinic().id(), patient, version, clinic().physioAccount(), NOW);
            return version.id();
        });
    }

    private void end(PatientId patient, int number, int daysFromNow) {
        ProgramEnd end =
                new ProgramEnd(number, 1, TODAY.plusDays(daysFromNow), "Ziel erreicht 😣", NOW, Optional.empty());
        work((drafts, versions) -> {
            versions.end(clinic().id(), patient, end, clinic().physioAccount());
            return end;
        });
    }

    private List<ProgramStep> steps(PatientId patient) {
        return work((drafts, versions) -> versions.steps(clinic().id(), patient));
    }

    private List<ProgramEnd> ends(PatientId patient) {
        return work((drafts, versions) -> versions.ends(clinic().id(), patient));
    }

    private List<ProgramVersion> find(PatientId patient, Integer... numbers) {
        return work((drafts, versions) -> versions.find(clinic().id(), patient, List.of(numbers)));
    }

    private List<Integer> list(PatientId patient, Optional<Integer> below, int size) {
        return work((drafts, versions) -> versions.list(clinic().id(), patient, below, new PageSize(size))).stream()
                .map(ProgramVersion::number)
                .toList();
    }
}
