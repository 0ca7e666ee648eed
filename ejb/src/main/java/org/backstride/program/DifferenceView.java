package org.backstride.program;

import java.util.Map;
import java.util.Optional;
import org.backstride.program.rules.ProgramDifference;

/**
 * What one plan does otherwise than another.
 *
 * @param from the version compared with; empty when there is none, so that everything is new
 * @param to the version that was looked at; empty for a draft
 * @param exerciseNames by the exercise's key, as worded last; a name may be missing
 */
public record DifferenceView(
        Optional<Integer> from, Optional<Integer> to, ProgramDifference difference, Map<String, String> exerciseNames) {

    public DifferenceView {
        exerciseNames = Map.copyOf(exerciseNames);
    }
}
