package org.backstride.program.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstride.catalog.rules.Dose;
import org.backstride.shared.Faults;
import org.backstride.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** A plan as it arrives, before anything is known about it. */
public record ProgramForm(@Nullable List<@Nullable Session> sessions) {

    static final int MOST_SESSIONS = 4;
    static final int MOST_ITEMS = 20;
    static final int LONGEST_NOTE = 500;

    /** A session as it arrives. */
    public record Session(
            @Nullable String label,
            @Nullable List<@Nullable String> weekdays,
            @Nullable List<@Nullable Item> items) {}

    /** An exercise as it arrives. */
    public record Item(
            @Nullable String exercise,
            @Nullable Dose dose,
            @Nullable String note) {}

    /** The keys of all exercises named, known or not. */
    public Set<String> exercises() {
        return stream(sessions)
                .flatMap(session -> stream(session.items()))
                .map(Item::exercise)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Checks everything at once; throws all faults together, each with its field.
     *
     * @param eligible keys of exercises that may stand in a program
     */
    public ProgramPlan checked(Set<String> eligible) {
        Faults faults = new Faults();
        if (sessions == null) {
            faults.add("sessions", "A program has a list of sessions, which may be empty.");
            return faults.orElse(() -> new ProgramPlan(List.of()));
        }
        faults.unless(sessions.size() <= MOST_SESSIONS, "sessions", "A program has at most 4 sessions, A to D.");
        List<ProgramSession> checked = new ArrayList<>();
        for (int index = 0; index < Math.min(sessions.size(), MOST_SESSIONS); index++) {
            checked.add(checkedSession(faults, index, sessions.get(index), eligible));
        }
        return faults.orElse(() -> new ProgramPlan(checked));
    }

    private static ProgramSession checkedSession(
            Faults faults, int index, @Nullable Session session, Set<String> eligible) {
        String field = "sessions/" + index;
        String label = String.valueOf((char) ('A' + index));
        if (session == null) {
            faults.add(field, "A session has a label, weekdays and items.");
            return new ProgramSession(label, List.of(), List.of());
        }
        faults.unless(
                label.equals(session.label()), field + "/label", "Sessions are labelled A, B, C, D in their order.");
        return new ProgramSession(
                label,
                checkedDays(faults, field + "/weekdays", session.weekdays()),
                checkedItems(faults, field + "/items", session.items(), eligible));
    }

    private static List<Weekday> checkedDays(Faults faults, String field, @Nullable List<@Nullable String> said) {
        Set<Weekday> days = new HashSet<>();
        if (said == null) {
            faults.add(field, "A session has a list of weekdays, which may be empty.");
            return List.of();
        }
        for (int index = 0; index < said.size(); index++) {
            String word = said.get(index);
            Weekday day = Weekday.of(word == null ? "" : word).orElse(null);
            faults.unless(day != null, field + "/" + index, "A weekday is monday to sunday.");
            faults.unless(day == null || days.add(day), field + "/" + index, "This day is named twice.");
        }
        return days.stream().sorted(Comparator.naturalOrder()).toList();
    }

    private static List<ProgramItem> checkedItems(
            Faults faults, String field, @Nullable List<@Nullable Item> items, Set<String> eligible) {
        if (items == null) {
            faults.add(field, "A session has a list of items, which may be empty.");
            return List.of();
        }
        faults.unless(items.size() <= MOST_ITEMS, field, "A session has at most 20 exercises.");
        Set<String> seen = new HashSet<>();
        List<ProgramItem> checked = new ArrayList<>();
        for (int index = 0; index < Math.min(items.size(), MOST_ITEMS); index++) {
            checkItem(faults, field + "/" + index, items.get(index), eligible, seen, checked);
        }
        return checked;
    }

    private static void checkItem(
            Faults faults,
            String field,
            @Nullable Item item,
            Set<String> eligible,
            Set<String> seen,
            List<ProgramItem> checked) {
        String exercise = item == null ? null : item.exercise();
        Dose dose = item == null ? null : item.dose();
        String note = item == null ? null : item.note();
        faults.unless(
                exercise != null && eligible.contains(exercise),
                field + "/exercise",
                "This exercise is not in the catalog or cannot stand in a program.");
        faults.unless(
                exercise == null || seen.add(exercise),
                field + "/exercise",
                "This exercise stands in the session twice.");
        faults.unless(dose != null, field + "/dose", "Every exercise needs a dose.");
        faults.unless(
                note == null || note.codePointCount(0, note.length()) <= LONGEST_NOTE,
                field + "/note",
                "A note has at most 500 characters.");
        faults.unless(
                note == null || TypedText.isProse(note),
                field + "/note",
                "The note contains a character that is no text.");
        if (exercise != null && dose != null) {
            checked.add(new ProgramItem(exercise, dose, note));
        }
    }

    private static <T> Stream<T> stream(@Nullable List<@Nullable T> list) {
        return list == null
                ? Stream.empty()
                : list.stream().filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
