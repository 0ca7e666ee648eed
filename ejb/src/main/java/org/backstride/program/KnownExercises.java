package org.backstride.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.backstride.catalog.ExerciseLookup;
import org.backstride.catalog.rules.ExerciseKey;
import org.backstride.catalog.rules.ExerciseRevision;
import org.backstride.catalog.rules.ExerciseSheet;
import org.backstride.shared.ClinicId;

/** What the catalog knows about the exercises of a plan, each question answered by one statement. */
@ApplicationScoped
class KnownExercises {

    @Inject
    ExerciseLookup catalog;

    /** Of these names, those that may stand in a program today. */
    Set<String> eligible(ClinicId clinic, Set<String> names) {
        return current(clinic, names).values().stream()
                .filter(ExerciseSheet::programEligible)
                .map(sheet -> sheet.id().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Today's wording by name; names the catalog does not know are left out. */
    Map<String, ExerciseSheet> current(ClinicId clinic, Set<String> names) {
        Set<ExerciseKey> keys =
                names.stream().map(ExerciseKey::of).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
        return keys.isEmpty()
                ? Map.of()
                : catalog.newest(clinic, keys).entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                entry -> entry.getKey().value(), Map.Entry::getValue));
    }

    /** The wording as it was when these revisions were assigned. */
    Map<ExerciseRevision, ExerciseSheet> asAssigned(ClinicId clinic, Set<ExerciseRevision> revisions) {
        return revisions.isEmpty() ? Map.of() : catalog.revisions(clinic, revisions);
    }
}
