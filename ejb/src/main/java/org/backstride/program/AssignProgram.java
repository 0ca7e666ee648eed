package org.backstride.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.catalog.rules.ExerciseSheet;
import org.backstride.program.rules.AssignedItem;
import org.backstride.program.rules.AssignedSession;
import org.backstride.program.rules.ProgramDraft;
import org.backstride.program.rules.ProgramDraftId;
import org.backstride.program.rules.ProgramItem;
import org.backstride.program.rules.ProgramPlan;
import org.backstride.program.rules.ProgramVersion;
import org.backstride.program.store.ProgramDrafts;
import org.backstride.program.store.ProgramVersions;
import org.backstride.shared.ClinicId;
import org.backstride.shared.ConflictException;
import org.backstride.shared.NewId;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.PatientId;
import org.backstride.shared.StaleVersionException;

/** A physio assigns a draft: it becomes the patient's current version, worded as the catalog stands today, for good. */
@ApplicationScoped
public class AssignProgram {

    @Inject
    ProgramDrafts drafts;

    @Inject
    ProgramVersions versions;

    @Inject
    KnownExercises knownExercises;

    @Inject
    CallerAtTheDoor door;

    @Inject
    Event<ProgramAssigned> assigned;

    @Inject
    Clock clock;

    /**
     * @param versionRead the version of the draft that the physio saw
     * @throws StaleVersionException when somebody else saved the draft since
     * @throws ConflictException when the draft is assigned already or names an exercise that has left the catalog
     */
    @UseCase(Permission.ASSIGN_PROGRAM)
    public VersionView assign(ClinicId clinic, PatientId patient, ProgramDraftId id, int versionRead) {
        ProgramDraft draft = EditProgramDraft.refuseAssigned(
                drafts.find(clinic, patient, id).orElseThrow(() -> new NotFoundException("program draft")));
        if (draft.version() != versionRead) {
            throw new StaleVersionException();
        }
        List<AssignedSession> sessions = bound(clinic, draft.plan().ready());
        Instant now = clock.instant();
        drafts.close(clinic, patient, id, versionRead, now);
        ProgramVersion version = versions.append(
                clinic, patient, NewId.at(clock), id, sessions, door.admission().account(), now);
        assigned.fire(new ProgramAssigned(clinic, patient, version.number()));
        return VersionView.of(clinic, version, knownExercises);
    }

    private List<AssignedSession> bound(ClinicId clinic, ProgramPlan plan) {
        Map<String, ExerciseSheet> sheets = knownExercises.current(clinic, plan.exercises());
        return plan.sessions().stream()
                .map(session -> new AssignedSession(
                        session.label(),
                        session.weekdays(),
                        session.items().stream()
                                .map(item -> bound(item, sheets))
                                .collect(Collectors.toUnmodifiableList())))
                .toList();
    }

    private static AssignedItem bound(ProgramItem item, Map<String, ExerciseSheet> sheets) {
        ExerciseSheet sheet = Optional.ofNullable(sheets.get(item.exercise()))
                .filter(ExerciseSheet::programEligible)
                .orElseThrow(() -> new ConflictException(
                        "The exercise " + item.exercise() + " has left the catalog. Replace it in the draft."));
        return new AssignedItem(item.exercise(), sheet.revision(), item.dose(), item.note());
    }
}
