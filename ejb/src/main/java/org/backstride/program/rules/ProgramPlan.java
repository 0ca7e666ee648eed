package org.backstride.program.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.backstride.shared.Faults;

/** What a draft holds: its sessions, each valid by itself. It may be unfinished; {@link #ready()} says whether it can be assigned. */
public record ProgramPlan(List<ProgramSession> sessions) {

    public ProgramPlan {
        sessions = List.copyOf(sessions);
    }

    public Set<String> exercises() {
        return sessions.stream()
                .flatMap(session -> session.items().stream())
                .map(ProgramItem::exercise)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same plan for nobody in particular: a note is for one patient and may hold what only that patient's team may read. */
    public ProgramPlan withoutNotes() {
        return new ProgramPlan(sessions.stream()
                .map(session -> new ProgramSession(
                        session.label(),
                        session.weekdays(),
                        session.items().stream()
                                .map(item -> new ProgramItem(item.exercise(), item.dose(), null))
                                .toList()))
                .toList());
    }

    /** The same plan when a patient could do it; throws what is still missing otherwise. */
    public ProgramPlan ready() {
        Faults faults = new Faults();
        faults.unless(!sessions.isEmpty(), "sessions", "A program needs at least one session.");
        for (int index = 0; index < sessions.size(); index++) {
            ProgramSession session = sessions.get(index);
            String field = "sessions/" + index;
            faults.unless(
                    !session.items().isEmpty(),
                    field + "/items",
                    "Session " + session.label() + " has no exercise yet.");
            faults.unless(
                    !session.weekdays().isEmpty(),
                    field + "/weekdays",
                    "Session " + session.label() + " has no day yet.");
        }
        return faults.orElse(() -> this);
    }
}
