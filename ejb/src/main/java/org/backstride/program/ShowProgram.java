package org.backstride.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.program.rules.ProgramNow;
import org.backstride.program.rules.ProgramStep;
import org.backstride.program.store.ProgramVersions;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

/** What a patient is to do today and from which day on something else, with the wording of the exercises. */
@ApplicationScoped
public class ShowProgram {

    @Inject
    ProgramCourses courses;

    @Inject
    ProgramVersions versions;

    @Inject
    KnownExercises knownExercises;

    @UseCase(Permission.SEE_PROGRAM)
    public ProgramView show(ClinicId clinic, PatientId patient) {
        ProgramNow now = courses.of(clinic, patient).on(courses.today(clinic));
        List<Integer> numbers = Stream.concat(now.running().stream(), now.next().stream())
                .map(ProgramStep::number)
                .toList();
        List<VersionView> views = VersionView.of(clinic, versions.find(clinic, patient, numbers), knownExercises);
        return new ProgramView(named(now.running(), views), named(now.next(), views), now.end());
    }

    private static Optional<VersionView> named(Optional<ProgramStep> step, List<VersionView> views) {
        return step.flatMap(wanted -> views.stream()
                .filter(view -> view.version().number() == wanted.number())
                .findFirst());
    }
}
