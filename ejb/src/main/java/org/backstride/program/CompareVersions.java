package org.backstride.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.program.rules.ProgramDifference;
import org.backstride.program.store.ProgramVersions;
import org.backstride.shared.ClinicId;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.PatientId;

/** What one version does otherwise than another. */
@ApplicationScoped
public class CompareVersions {

    @Inject
    ProgramVersions versions;

    @Inject
    KnownExercises knownExercises;

    @UseCase(Permission.SEE_PROGRAM)
    public DifferenceView compare(ClinicId clinic, PatientId patient, int from, int to) {
        List<VersionView> both = VersionView.of(
                clinic,
                versions.find(clinic, patient, Stream.of(from, to).distinct().toList()),
                knownExercises);
        VersionView before = numbered(both, from);
        VersionView after = numbered(both, to);
        Map<String, String> names = new HashMap<>(DraftView.names(before.sheets()));
        names.putAll(DraftView.names(after.sheets()));
        return new DifferenceView(
                Optional.of(from),
                Optional.of(to),
                ProgramDifference.between(
                        before.version().plan(), after.version().plan()),
                names);
    }

    private static VersionView numbered(List<VersionView> views, int number) {
        return views.stream()
                .filter(view -> view.version().number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("program version"));
    }
}
