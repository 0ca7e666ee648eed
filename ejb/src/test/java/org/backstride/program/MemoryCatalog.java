package org.backstride.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.backstride.catalog.ExerciseLookup;
import org.backstride.catalog.rules.ExerciseKey;
import org.backstride.catalog.rules.ExerciseKind;
import org.backstride.catalog.rules.ExerciseRevision;
import org.backstride.catalog.rules.ExerciseSheet;
import org.backstride.shared.ClinicId;

/** A small catalog that changes while programs are built: exercises get new revisions, retire, or lose eligibility. */
final class MemoryCatalog implements ExerciseLookup {

    private final Map<ExerciseKey, ExerciseSheet> today = new HashMap<>();
    private final Map<ExerciseRevision, ExerciseSheet> ever = new HashMap<>();

    /** The exercise as it is worded from now on. */
    void revise(String key, int revision, boolean programEligible) {
        ExerciseSheet sheet = new ExerciseSheet(
                new ExerciseKey(key),
                revision,
                key + " as of revision " + revision,
                ExerciseKind.STATIC,
                "prone",
                programEligible,
                "Breathe.",
                List.of("Start."),
                List.of(),
                "");
        today.put(sheet.id(), sheet);
        ever.put(new ExerciseRevision(sheet.id(), revision), sheet);
    }

    void retire(String key) {
        today.remove(new ExerciseKey(key));
    }

    @Override
    public Map<ExerciseKey, ExerciseSheet> newest(ClinicId clinic, Set<ExerciseKey> exercises) {
        return today.entrySet().stream()
                .filter(entry -> exercises.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<ExerciseRevision, ExerciseSheet> revisions(ClinicId clinic, Set<ExerciseRevision> revisions) {
        return ever.entrySet().stream()
                .filter(entry -> revisions.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
