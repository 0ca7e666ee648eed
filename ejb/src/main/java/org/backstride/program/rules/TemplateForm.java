package org.backstride.program.rules;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.backstride.shared.Faults;
import org.jspecify.annotations.Nullable;

/** A template as it arrives, before anything is known about it. */
public record TemplateForm(
        @Nullable String name,
        @Nullable String description,
        @Nullable List<ProgramForm.@Nullable Session> sessions) {

    /** A name, a description and a plan without notes, each valid. */
    public record Checked(TemplateHead head, ProgramPlan plan) {}

    public Set<String> exercises() {
        return new ProgramForm(sessions).exercises();
    }

    /**
     * Checks everything at once; throws all faults together, each with its field.
     *
     * @param eligible keys of exercises that may stand in a program
     */
    public Checked checked(Set<String> eligible) {
        Faults faults = new Faults();
        TemplateHead head = faults.collect("", () -> TemplateHead.of(name, description));
        ProgramPlan plan = faults.collect("", () -> new ProgramForm(sessions).checked(eligible));
        if (plan != null) {
            refuseNotes(faults, plan);
        }
        return faults.orElse(() -> new Checked(Objects.requireNonNull(head), Objects.requireNonNull(plan)));
    }

    private static void refuseNotes(Faults faults, ProgramPlan plan) {
        for (int session = 0; session < plan.sessions().size(); session++) {
            List<ProgramItem> items = plan.sessions().get(session).items();
            for (int item = 0; item < items.size(); item++) {
                String field = "sessions/" + session + "/items/" + item + "/note";
                faults.unless(
                        items.get(item).note() == null, field, "A template holds no notes: they are for one patient.");
            }
        }
    }
}
