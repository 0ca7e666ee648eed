package org.backstride.program;

import java.util.Map;
import java.util.stream.Collectors;
import org.backstride.access.Admission;
import org.backstride.catalog.rules.ExerciseSheet;
import org.backstride.program.rules.PlanTime;
import org.backstride.program.rules.ProgramTemplate;
import org.backstride.shared.ClinicId;

/**
 * A template together with what the catalog says about its exercises today.
 *
 * @param sheets by the exercise's key; what has left the catalog is missing
 * @param changeable whether whoever asked may change it
 */
public record TemplateView(ProgramTemplate template, Map<String, ExerciseSheet> sheets, boolean changeable) {

    public TemplateView {
        sheets = Map.copyOf(sheets);
    }

    public Map<String, String> exerciseNames() {
        return DraftView.names(sheets);
    }

    /** How long each session takes in seconds, by its label. */
    public Map<String, Integer> secondsOfSessions() {
        return template.plan().sessions().stream()
                .collect(Collectors.toUnmodifiableMap(
                        session -> session.label(), session -> PlanTime.seconds(session, DraftView.kinds(sheets))));
    }

    public int secondsPerWeek() {
        return PlanTime.secondsPerWeek(template.plan(), DraftView.kinds(sheets));
    }

    static TemplateView of(ClinicId clinic, ProgramTemplate template, KnownExercises known, Admission actor) {
        return new TemplateView(
                template, known.current(clinic, template.plan().exercises()), isChangeable(template, actor));
    }

    static boolean isChangeable(ProgramTemplate template, Admission actor) {
        return !template.retired() && template.mayBeChangedBy(actor.account(), actor.role());
    }
}
