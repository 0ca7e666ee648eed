package org.backstride.catalog.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backstride.catalog.rules.Cause;
import org.backstride.catalog.rules.Exercise;
import org.backstride.catalog.rules.ExerciseKey;
import org.backstride.catalog.rules.ExerciseQuery;
import org.backstride.catalog.rules.ExerciseRevision;
import org.backstride.catalog.rules.ExerciseSheet;
import org.backstride.catalog.rules.ExerciseSummary;
import org.backstride.shared.ClinicId;

/** The catalog. Unless said otherwise, of every item its newest revision, and none that is retired. */
public interface ContentItems {

    /** One page and one more of what ships with the product, by name. */
    List<ExerciseSummary> shipped(ExerciseQuery query);

    /** The same with the clinic's own among them. */
    List<ExerciseSummary> ofClinic(ClinicId clinic, ExerciseQuery query);

    Optional<Exercise> findShipped(ExerciseKey key);

    /** Shipped or the clinic's own: no key names both. */
    Optional<Exercise> findInClinic(ClinicId clinic, ExerciseKey key);

    /** All of them, by name. */
    List<Cause> shippedCauses();

    List<ExerciseSheet> newestSheets(ClinicId clinic, Set<ExerciseKey> keys);

    /** Exactly these revisions, retired ones included. */
    List<ExerciseSheet> sheets(ClinicId clinic, Set<ExerciseRevision> revisions);
}
