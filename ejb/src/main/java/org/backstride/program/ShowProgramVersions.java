package org.backstride.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.program.rules.ProgramCourse;
import org.backstride.program.rules.ProgramStep;
import org.backstride.program.rules.StepState;
import org.backstride.program.store.ProgramVersions;
import org.backstride.shared.ClinicId;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.Page;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;

/** Everything that was ever assigned to a patient: old versions stay readable. */
@ApplicationScoped
public class ShowProgramVersions {

    @Inject
    ProgramCourses courses;

    @Inject
    ProgramVersions versions;

    @Inject
    KnownExercises knownExercises;

    /** The newest first. */
    @UseCase(Permission.SEE_PROGRAM)
    public Page<VersionEntry, Integer> show(
            ClinicId clinic, PatientId patient, Optional<Integer> below, PageSize size) {
        ProgramCourse course = courses.of(clinic, patient);
        LocalDate today = courses.today(clinic);
        List<VersionEntry> entries =
                VersionView.of(clinic, versions.list(clinic, patient, below, size), knownExercises).stream()
                        .map(view -> new VersionEntry(
                                view, state(course, view.version().number(), today)))
                        .toList();
        return Page.of(entries, size.value(), entry -> entry.view().version().number());
    }

    static StepState state(ProgramCourse course, int number, LocalDate today) {
        ProgramStep step = course.steps().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("program version"));
        return course.state(step, today);
    }
}
