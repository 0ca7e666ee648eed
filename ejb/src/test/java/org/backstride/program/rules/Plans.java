package org.backstride.program.rules;

import java.util.List;
import org.backstride.catalog.rules.Dose;

/** Plans as physios build them. */
public final class Plans {

    private static final Dose HOLD = new Dose.Hold(30, 3, true);
    private static final Dose REPETITIONS = new Dose.Repetitions(12, 3, 2, false);
    private static final Dose FLOWING = new Dose.Repetitions(10, 2, null, true);
    private static final Dose MINUTES = new Dose.Minutes(20);
    private static final Dose DISTANCE = new Dose.Distance(60, 4);

    /** Nothing decided yet. */
    public static final ProgramPlan EMPTY = new ProgramPlan(List.of());

    /** One session with a day and two exercises. */
    public static final ProgramPlan SMALL = new ProgramPlan(List.of(new ProgramSession(
            "A",
            List.of(Weekday.MONDAY, Weekday.THURSDAY),
            List.of(new ProgramItem("plank", HOLD, "Breathe."), new ProgramItem("bird-dog", FLOWING, null)))));

    /** Two sessions with every kind of dose. */
    public static final ProgramPlan FULL = new ProgramPlan(List.of(
            SMALL.sessions().get(0),
            new ProgramSession(
                    "B",
                    List.of(Weekday.SUNDAY),
                    List.of(
                            new ProgramItem("plank", REPETITIONS, "\"Slow\" \\ ruhig ß 😣\nand even"),
                            new ProgramItem("gentle-walking", MINUTES, null),
                            new ProgramItem("a-skip", DISTANCE, null)))));

    private Plans() {}

    /** The plan as it is assigned, every exercise at this revision. */
    public static List<AssignedSession> assigned(ProgramPlan plan, int revision) {
        return plan.sessions().stream()
                .map(session -> new AssignedSession(
                        session.label(),
                        session.weekdays(),
                        session.items().stream()
                                .map(item -> new AssignedItem(item.exercise(), revision, item.dose(), item.note()))
                                .toList()))
                .toList();
    }
}
