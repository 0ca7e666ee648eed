package org.backstride.catalog.rules;

import java.util.List;

/**
 * An exercise as a list shows it.
 *
 * @param family exercises of one family stand in for one another
 * @param difficulty 1, for everybody, to 5
 * @param position the starting position
 * @param equipmentRequired what there must be at hand, by key
 * @param programEligible whether it may stand in a program; the others are advice
 * @param keyCue the one sentence to think of while doing it
 */
public record ExerciseSummary(
        ExerciseKey id,
        String name,
        ExerciseKind kind,
        String family,
        int difficulty,
        String position,
        SideMode sideMode,
        List<String> equipmentRequired,
        boolean programEligible,
        String keyCue) {

    public ExerciseSummary {
        equipmentRequired = List.copyOf(equipmentRequired);
    }

    /** Where a page ends that ends with this exercise. */
    public ExercisePosition positionInList() {
        return new ExercisePosition(name, id);
    }
}
