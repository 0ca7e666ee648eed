package org.backstride.program;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.backstride.catalog.rules.ExerciseKey;
import org.backstride.catalog.rules.ExerciseRevision;
import org.backstride.catalog.rules.ExerciseSheet;
import org.backstride.program.rules.AssignedItem;
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

    static VersionView of(ClinicId clinic, ProgramVersion version, KnownExercises known) {
        Set<ExerciseRevision> revisions = version.sessions().stream()
                .flatMap(session -> session.items().stream())
                .map(VersionView::revision)
                .collect(Collectors.toUnmodifiableSet());
        return new VersionView(
                version,
                known.asAssigned(clinic, revisions).entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                entry -> entry.getKey().exercise().value(), Map.Entry::getValue)));
    }

    private static ExerciseRevision revision(AssignedItem item) {
        return new ExerciseRevision(new ExerciseKey(item.exercise()), item.revision());
    }
}
