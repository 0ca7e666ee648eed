package org.backstride.catalog;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.backstride.catalog.rules.ExerciseKey;
import org.backstride.catalog.rules.ExerciseRevision;
import org.backstride.catalog.rules.ExerciseSheet;
import org.backstride.catalog.store.ContentItems;
import org.backstride.shared.ClinicId;

@ApplicationScoped
class StoredExerciseLookup implements ExerciseLookup {

    @Inject
    ContentItems contentItems;

    @Override
    public Map<ExerciseKey, ExerciseSheet> newest(ClinicId clinic, Set<ExerciseKey> exercises) {
        return contentItems.newestSheets(clinic, exercises).stream()
                .collect(toUnmodifiableMap(ExerciseSheet::id, identity()));
    }

    @Override
    public Map<ExerciseRevision, ExerciseSheet> revisions(ClinicId clinic, Set<ExerciseRevision> revisions) {
        return contentItems.sheets(clinic, revisions).stream()
                .collect(toUnmodifiableMap(sheet -> new ExerciseRevision(sheet.id(), sheet.revision()), identity()));
    }
}
