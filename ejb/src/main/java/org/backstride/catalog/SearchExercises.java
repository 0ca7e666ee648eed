package org.backstride.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.catalog.rules.ExercisePosition;
import org.backstride.catalog.rules.ExerciseQuery;
import org.backstride.catalog.rules.ExerciseSummary;
import org.backstride.catalog.store.ContentItems;
import org.backstride.shared.Page;

/** Finds exercises that ship with the product, by name. */
@ApplicationScoped
public class SearchExercises {

    @Inject
    ContentItems contentItems;

    @UseCase(Permission.SEE_CATALOG)
    public Page<ExerciseSummary, ExercisePosition> search(ExerciseQuery query) {
        return Page.of(contentItems.shipped(query), query.size().value(), ExerciseSummary::positionInList);
    }
}
