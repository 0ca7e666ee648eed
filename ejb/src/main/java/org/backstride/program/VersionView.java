package org.backstride.program;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.backstride.catalog.rules.ExerciseKey;
import org.backstride.catalog.rules.ExerciseKind;
import org.backstride.catalog.rules.ExerciseRevision;
import org.backstride.catalog.rules.ExerciseSheet;
import org.backstride.program.rules.AssignedItem;
import org.backstride.program.rules.PlanTime;
import org.backstride.program.rules.ProgramVersion;
import org.backstride.shared.ClinicId;

/**
 * An assigned version together with the wording of its exercises at the revision that was assigned.
 *
 * @param sheets by the exercise's key; one version holds one revision of an exercise
 */
public record VersionView(ProgramVersion version, Map<String, ExerciseSheet> sheets) {

    public VersionView {
        sheets = Map.copyOf(sheets);
    }

    /** How long each session takes in seconds, by its label. */
    public Map<String, Integer> secondsOfSessions() {
        return version.plan().sessions().stream()
                .collect(Collectors.toUnmodifiableMap(
                        session -> session.label(), session -> PlanTime.seconds(session, kinds())));
    }

    public int secondsPerWeek() {
        return PlanTime.secondsPerWeek(version.plan(), kinds());
    }

    private Map<String, ExerciseKind> kinds() {
        return DraftView.kinds(sheets);
    }

    /** All sheets of all versions are asked for at once. */
    static List<VersionView> of(ClinicId clinic, List<ProgramVersion> versions, KnownExercises known) {
        Set<ExerciseRevision> revisions = versions.stream()
                .flatMap(version -> revisions(version).stream())
                .collect(Collectors.toUnmodifiableSet());
        Map<ExerciseRevision, ExerciseSheet> sheets = known.asAssigned(clinic, revisions);
        return versions.stream().map(version -> of(version, sheets)).toList();
    }

    static VersionView of(ClinicId clinic, ProgramVersion version, KnownExercises known) {
        return of(version, known.asAssigned(clinic, revisions(version)));
    }

    private static VersionView of(ProgramVersion version, Map<ExerciseRevision, ExerciseSheet> sheets) {
        Set<ExerciseRevision> own = revisions(version);
        return new VersionView(
                version,
                sheets.entrySet().stream()
                        .filter(entry -> own.contains(entry.getKey()))
                        .collect(Collectors.toUnmodifiableMap(
                                entry -> entry.getKey().exercise().value(), Map.Entry::getValue)));
    }

    private static Set<ExerciseRevision> revisions(ProgramVersion version) {
        return version.sessions().stream()
                .flatMap(session -> session.items().stream())
                .map(VersionView::revision)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static ExerciseRevision revision(AssignedItem item) {
        return new ExerciseRevision(new ExerciseKey(item.exercise()), item.revision());
    }
}
