package org.backstride.program;

import java.util.Map;
import java.util.stream.Collectors;
import org.backstride.catalog.rules.ExerciseKind;
import org.backstride.catalog.rules.ExerciseSheet;
import org.backstride.program.rules.PlanTime;
import org.backstride.program.rules.ProgramDraft;
import org.backstride.program.rules.ProgramPlan;
import org.backstride.shared.ClinicId;

/**
 * A draft together with what the catalog says about its exercises today.
 *
 * @param sheets by the exercise's key; what has left the catalog is missing
 */
public record DraftView(ProgramDraft draft, Map<String, ExerciseSheet> sheets) {

    public DraftView {
        sheets = Map.copyOf(sheets);
    }

    public Map<String, String> exerciseNames() {
        return names(sheets);
    }

    /** How long each session takes in seconds, by its label. */
    public Map<String, Integer> secondsOfSessions() {
        return draft.plan().sessions().stream()
                .collect(Collectors.toUnmodifiableMap(
                        session -> session.label(), session -> PlanTime.seconds(session, kinds(sheets))));
    }

    public int secondsPerWeek() {
        return PlanTime.secondsPerWeek(draft.plan(), kinds(sheets));
    }

    static DraftView of(ClinicId clinic, ProgramDraft draft, KnownExercises known) {
        ProgramPlan plan = draft.plan();
        return new DraftView(draft, known.current(clinic, plan.exercises()));
    }

    static Map<String, String> names(Map<String, ExerciseSheet> sheets) {
        return sheets.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().name()));
    }

    static Map<String, ExerciseKind> kinds(Map<String, ExerciseSheet> sheets) {
        return sheets.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().kind()));
    }
}
