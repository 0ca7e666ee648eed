package org.backstride.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.program.rules.ProgramDifference;
import org.backstride.program.rules.ProgramDraft;
import org.backstride.program.rules.ProgramDraftId;
import org.backstride.program.rules.ProgramPlan;
import org.backstride.program.rules.ProgramVersion;
import org.backstride.program.store.ProgramDrafts;
import org.backstride.program.store.ProgramVersions;
import org.backstride.shared.ClinicId;
import org.backstride.shared.NotFoundException;
import org.backstride.shared.PatientId;

/** What a draft would do otherwise than the version that runs; without one everything is new. */
@ApplicationScoped
public class CompareDraft {

    @Inject
    ProgramDrafts drafts;

    @Inject
    ProgramVersions versions;

    @Inject
    ProgramCourses courses;

    @Inject
    KnownExercises knownExercises;

    @UseCase(Permission.EDIT_PROGRAM)
    public DifferenceView compare(ClinicId clinic, PatientId patient, ProgramDraftId id) {
        ProgramDraft draft = drafts.find(clinic, patient, id).orElseThrow(() -> new NotFoundException("program draft"));
        Optional<ProgramVersion> running = courses.of(clinic, patient)
                .running(courses.today(clinic))
                .flatMap(step -> versions.find(clinic, patient, List.of(step.number())).stream()
                        .findFirst());
        ProgramPlan before = running.map(ProgramVersion::plan).orElse(new ProgramPlan(List.of()));
        Map<String, String> names = new HashMap<>();
        running.map(version -> VersionView.of(clinic, version, knownExercises))
                .ifPresent(view -> names.putAll(DraftView.names(view.sheets())));
        names.putAll(DraftView.of(clinic, draft, knownExercises).exerciseNames());
        return new DifferenceView(
                running.map(ProgramVersion::number),
                Optional.empty(),
                ProgramDifference.between(before, draft.plan()),
                names);
    }
}
