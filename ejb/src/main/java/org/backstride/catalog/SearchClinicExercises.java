package org.backstride.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.catalog.rules.ExercisePosition;
import org.backstride.catalog.rules.ExerciseQuery;
import org.backstride.catalog.rules.ExerciseSummary;
import org.backstride.catalog.store.ContentItems;
import org.backstride.shared.ClinicId;
import org.backstride.shared.Page;

/** Finds exercises among those that ship with the product and the clinic's own, by name. */
@ApplicationScoped
public class SearchClinicExercises {

    @Inject
    ContentItems contentItems;

    @UseCase(Permission.SEE_CLINIC_CATALOG)
    public Page<ExerciseSummary, ExercisePosition> search(ClinicId clinic, ExerciseQuery query) {
        return Page.of(contentItems.ofClinic(clinic, query), query.size().value(), ExerciseSummary::positionInList);
    }
}
