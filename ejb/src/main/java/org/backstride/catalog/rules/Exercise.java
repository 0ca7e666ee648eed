package org.backstride.catalog.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about an exercise in its newest revision. The first ten components are those of {@link ExerciseSummary}.
 *
 * @param revision counts from 1
 * @param phase where in a session it belongs
 * @param excludeIf tags of a patient who must not do it
 * @param confirmIf tags of a patient for whom a physio has to confirm it
 * @param easier exercises to step back to
 * @param harder exercises to move on to
 * @param causes causes of back pain it works against
 * @param regions parts of the body it is for
 * @param suggestedDose where a beginner starts; null when it is not dosed
 */
public record Exercise(
        ExerciseKey id,
        String name,
        ExerciseKind kind,
        String family,
        int difficulty,
        String position,
        SideMode sideMode,
        List<String> equipmentRequired,
        boolean programEligible,
        String keyCue,
        int revision,
        List<String> synonyms,
        String phase,
        List<String> targetMuscles,
        List<String> equipmentOptional,
        List<String> instructions,
        List<String> commonMistakes,
        String precautions,
        List<String> excludeIf,
        List<String> confirmIf,
        List<ExerciseKey> easier,
        List<ExerciseKey> harder,
        List<String> causes,
        List<String> regions,
        @Nullable Dose suggestedDose) {}
