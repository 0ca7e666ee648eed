package org.backstride.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.program.store.ProgramVersions;
import org.backstride.shared.ClinicId;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.PatientId;

/** One version as it was assigned, whether it runs or not. */
@ApplicationScoped
public class ShowProgramVersion {

    @Inject
    ProgramCourses courses;

    @Inject
    ProgramVersions versions;

    @Inject
    KnownExercises knownExercises;

    /** @param number 1 and up */
    @UseCase(Permission.SEE_PROGRAM)
    public VersionEntry show(ClinicId clinic, PatientId patient, int number) {
        VersionView view = versions.find(clinic, patient, List.of(number)).stream()
                .findFirst()
                .map(version -> VersionView.of(clinic, version, knownExercises))
                .orElseThrow(() -> new NotFoundException("program version"));
        return new VersionEntry(
                view, ShowProgramVersions.state(courses.of(clinic, patient), number, courses.today(clinic)));
    }
}
