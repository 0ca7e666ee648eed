package org.backstride.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.backstride.access.UseCase;
import org.backstride.access.rules.Permission;
import org.backstride.catalog.rules.Exercise;
import org.backstride.catalog.rules.ExerciseKey;
import org.backstride.catalog.store.ContentItems;
import org.backstride.shared.NotFoundException;

/** Everything about one exercise that ships with the product. */
@ApplicationScoped
public class ShowExercise {

    @Inject
    ContentItems contentItems;

    /** @param key as it was written: one that no exercise could have is as unknown as any other */
    @UseCase(Permission.SEE_CATALOG)
    public Exercise show(String key) {
        return ExerciseKey.of(key)
                .flatMap(contentItems::findShipped)
                .orElseThrow(() -> new NotFoundException("exercise"));
    }
}
