package org.backstride.program;

import java.util.Map;
import java.util.stream.Collectors;
import org.backstride.catalog.rules.ExerciseSheet;
import org.backstride.program.rules.ProgramDraft;
import org.backstride.shared.ClinicId;

/**
 * A draft together with the names of its exercises.
 *
 * @param exerciseNames by the exercise's key
 */
public record DraftView(ProgramDraft draft, Map<String, String> exerciseNames) {

    public DraftView {
        exerciseNames = Map.copyOf(exerciseNames);
    }

    static DraftView of(ClinicId clinic, ProgramDraft draft, KnownExercises known) {
        Map<String, ExerciseSheet> sheets = known.current(clinic, draft.plan().exercises());
        return new DraftView(
                draft,
                sheets.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, entry -> entry.getValue().name())));
    }
}
