package org.backstride.catalog;

import java.util.Map;
import java.util.Set;
import org.backstride.access.InsideUseCase;
import org.backstride.catalog.rules.ExerciseKey;
import org.backstride.catalog.rules.ExerciseRevision;
import org.backstride.catalog.rules.ExerciseSheet;
import org.backstride.shared.ClinicId;

/** What other contexts ask about exercises while one of their use cases is open. One statement per question. */
@InsideUseCase
public interface ExerciseLookup {

    /** The newest revisions of those that exist today, shipped or the clinic's own; what is unknown or retired is missing. */
    Map<ExerciseKey, ExerciseSheet> newest(ClinicId clinic, Set<ExerciseKey> exercises);

    /** Exactly these revisions, retired ones included: what was assigned once can be read for good. */
    Map<ExerciseRevision, ExerciseSheet> revisions(ClinicId clinic, Set<ExerciseRevision> revisions);
}
