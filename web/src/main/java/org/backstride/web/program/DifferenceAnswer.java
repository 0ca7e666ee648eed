package org.backstride.web.program;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstride.catalog.rules.Dose;
import org.backstride.program.DifferenceView;
import org.backstride.program.rules.DayChange;
import org.backstride.program.rules.ItemChange;
import org.backstride.program.rules.PlannedItem;
import org.backstride.program.rules.ProgramDifference;
import org.jspecify.annotations.Nullable;

/**
 * What one plan does otherwise than another.
 *
 * @param from the number of the version compared with; null when there is none, so that everything is new
 * @param to the number of the version that was looked at; null for a draft
 * @param sessionsAdded labels
 * @param sessionsRemoved labels
 * @param days sessions of both whose days differ
 * @param items in the order of the new plan, what is gone last
 */
public record DifferenceAnswer(
        @Nullable Integer from,
        @Nullable Integer to,
        List<String> sessionsAdded,
        List<String> sessionsRemoved,
        List<DayChange> days,
        List<ChangedItem> items) {

    /**
     * What became of one exercise.
     *
     * @param exerciseName null when it has left the catalog since
     * @param before null when it is new
     * @param after null when it is gone
     */
    public record ChangedItem(
            String exercise,
            @Nullable String exerciseName,
            List<ItemChange.Way> ways,
            @Nullable ItemPlace before,
            @Nullable ItemPlace after) {}

    /**
     * Where and how an exercise stands in a plan.
     *
     * @param position from 1
     */
    public record ItemPlace(
            String session,
            int position,
            Dose dose,
            @Nullable String note) {}

    static DifferenceAnswer of(DifferenceView view) {
        ProgramDifference difference = view.difference();
        return new DifferenceAnswer(
                view.from().orElse(null),
                view.to().orElse(null),
                difference.sessionsAdded(),
                difference.sessionsRemoved(),
                difference.days(),
                difference.items().stream()
                        .map(change -> item(change, view.exerciseNames()))
                        .toList());
    }

    private static ChangedItem item(ItemChange change, Map<String, String> names) {
        return new ChangedItem(
                change.exercise(),
                names.get(change.exercise()),
                change.ways().stream().sorted().toList(),
                place(change.before()),
                place(change.after()));
    }

    private static @Nullable ItemPlace place(Optional<PlannedItem> planned) {
        return planned.map(it -> new ItemPlace(
                        it.session(), it.position(), it.item().dose(), it.item().note()))
                .orElse(null);
    }
}
