package org.backstride.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.catalog.rules.ExerciseSheet;
import org.backstride.program.rules.AssignForm;
import org.backstride.program.rules.AssignedItem;
import org.backstride.program.rules.AssignedSession;
import org.backstride.program.rules.PlannedDay;
import org.backstride.program.rules.ProgramCourse;
import org.backstride.program.rules.ProgramDraft;
import org.backstride.program.rules.ProgramDraftId;
import org.backstride.program.rules.ProgramItem;
import org.backstride.program.rules.ProgramPlan;
import org.backstride.program.rules.ProgramStep;
import org.backstride.program.store.ProgramDrafts;
import org.backstride.program.store.ProgramVersions;
import org.backstride.program.store.ProgramVersions.NewVersion;
import org.backstride.shared.ClinicId;
import org.backstride.shared.ConflictException;
import org.backstride.shared.InvalidValueException;
import org.backstride.shared.NewId;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.PatientId;
import org.backstride.shared.StaleVersionException;

/**
 * A physio assigns a draft: it becomes the patient's next version, worded as the catalog stands today, for good, and runs
 * from its day on. Until then the version before it stays current.
 */
@ApplicationScoped
public class AssignProgram {

    @Inject
    ProgramDrafts drafts;

    @Inject
    ProgramVersions versions;

    @Inject
    ProgramCourses courses;

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
     * @throws InvalidValueException when the day cannot be or the draft is not ready
     * @throws ConflictException when the draft is assigned already, names an exercise that has left the catalog, or would
     *     replace another version that waits than the one named
     */
    @UseCase(Permission.ASSIGN_PROGRAM)
    public VersionView assign(ClinicId clinic, PatientId patient, ProgramDraftId id, int versionRead, AssignForm form) {
        ProgramDraft draft = EditProgramDraft.refuseAssigned(
                drafts.find(clinic, patient, id).orElseThrow(() -> new NotFoundException("program draft")));
        if (draft.version() != versionRead) {
            throw new StaleVersionException();
        }
        List<AssignedSession> sessions = bound(clinic, draft.plan().ready());
        ProgramStep step = step(clinic, patient, form);
        Instant now = clock.instant();
        drafts.close(clinic, patient, id, versionRead, now);
        NewVersion version = new NewVersion(NewId.at(clock), id, step, sessions);
        versions.append(clinic, patient, version, door.admission().account(), now);
        assigned.fire(new ProgramAssigned(clinic, patient, step.number()));
        return versions.find(clinic, patient, List.of(step.number())).stream()
                .findFirst()
                .map(appended -> VersionView.of(clinic, appended, knownExercises))
                .orElseThrow();
    }

    private ProgramStep step(ClinicId clinic, PatientId patient, AssignForm form) {
        LocalDate today = courses.today(clinic);
        LocalDate startsOn = PlannedDay.ofStart(form.startsOn(), today);
        ProgramCourse course = courses.of(clinic, patient);
        Optional<Integer> waiting = course.waiting(today).map(ProgramStep::number);
        Optional<Integer> replaces = Optional.ofNullable(form.replaces());
        if (waiting.isPresent() && replaces.isEmpty()) {
            throw new ConflictException("Version " + waiting.get()
                    + " waits for its day. Say that this one is to replace it, or leave it as it is.");
        }
        if (!replaces.equals(waiting)) {
            throw new ConflictException(
                    "The version to be replaced does not wait any more. Look at the program again.");
        }
        return new ProgramStep(course.nextNumber(), startsOn, waiting);
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
