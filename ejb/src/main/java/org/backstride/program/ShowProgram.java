package org.backstride.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.program.store.ProgramVersions;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

/** What a patient is to do now: the current version with the wording of its exercises; empty before the first one. */
@ApplicationScoped
public class ShowProgram {

    @Inject
    ProgramVersions versions;

    @Inject
    KnownExercises knownExercises;

    @UseCase(Permission.SEE_PROGRAM)
    public Optional<VersionView> show(ClinicId clinic, PatientId patient) {
        return versions.current(clinic, patient).map(version -> VersionView.of(clinic, version, knownExercises));
    }
}
