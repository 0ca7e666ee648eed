package org.backstride.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.backstride.access.CallerAtTheDoor;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.program.rules.EndForm;
import org.backstride.program.rules.PlannedDay;
import org.backstride.program.rules.ProgramCourse;
import org.backstride.program.rules.ProgramEnd;
import org.backstride.program.rules.ProgramNow;
import org.backstride.program.store.ProgramVersions;
import org.backstride.shared.ClinicId;
import org.backstride.shared.ConflictException;
import org.backstride.shared.InvalidValueException;
import org.backstride.shared.PatientId;

/** A physio ends a patient's program, with what waits for its day; assigning a new version starts anew. */
@ApplicationScoped
public class EndProgram {

    @Inject
    ProgramVersions versions;

    @Inject
    ProgramCourses courses;

    @Inject
    CallerAtTheDoor door;

    @Inject
    Clock clock;

    /**
     * @throws InvalidValueException when the reason or the day cannot be
     * @throws ConflictException when there is nothing to end, or it ends no later already
     */
    @UseCase(Permission.ASSIGN_PROGRAM)
    public ProgramEnd end(ClinicId clinic, PatientId patient, EndForm form) {
        String reason = form.checkedReason();
        LocalDate today = courses.today(clinic);
        LocalDate endsOn = PlannedDay.ofEnd(form.endsOn(), today);
        ProgramCourse course = courses.of(clinic, patient);
        refuseIfPointless(course.on(today), endsOn);
        ProgramEnd end = new ProgramEnd(
                course.ends().size() + 1, course.lastNumber(), endsOn, reason, clock.instant(), Optional.empty());
        versions.end(clinic, patient, end, door.admission().account());
        return versions.ends(clinic, patient).stream()
                .filter(stored -> stored.number() == end.number())
                .findFirst()
                .orElseThrow();
    }

    private static void refuseIfPointless(ProgramNow now, LocalDate endsOn) {
        if (now.running().isEmpty() && now.next().isEmpty()) {
            throw new ConflictException("There is no program that could end.");
        }
        boolean endsAlready = now.next().isEmpty()
                && now.end().filter(end -> !end.endsOn().isAfter(endsOn)).isPresent();
        if (endsAlready) {
            throw new ConflictException(
                    "The program ends no later than that already. To go on longer, assign a new version.");
        }
    }
}
