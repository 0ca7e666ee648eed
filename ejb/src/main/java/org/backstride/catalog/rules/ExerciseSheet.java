package org.backstride.catalog.rules;

import java.util.List;

/**
 * What somebody holds in hand who does the exercise: one revision, worded as it was then.
 *
 * @param revision counts from 1
 * @param programEligible whether this revision may be put into a program
 */
public record ExerciseSheet(
        ExerciseKey id,
        int revision,
        String name,
        ExerciseKind kind,
        String position,
        boolean programEligible,
        String keyCue,
        List<String> instructions,
        List<String> commonMistakes,
        String precautions) {

    public ExerciseSheet {
        instructions = List.copyOf(instructions);
        commonMistakes = List.copyOf(commonMistakes);
    }
}
