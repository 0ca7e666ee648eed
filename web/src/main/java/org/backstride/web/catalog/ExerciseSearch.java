package org.backstride.web.catalog;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.backstride.catalog.rules.ExerciseKey;
import org.backstride.catalog.rules.ExercisePosition;
import org.backstride.catalog.rules.ExerciseQuery;
import org.backstride.shared.PageSize;
import org.backstride.web.rest.Cursor;
import org.jspecify.annotations.Nullable;

/** The query parameters of an exercise search, the same for the shipped catalog and a clinic's. */
public class ExerciseSearch {

    @QueryParam("text")
    @Nullable
    String text;

    @QueryParam("cause")
    @Nullable
    String cause;

    @QueryParam("region")
    @Nullable
    String region;

    @QueryParam("equipment")
    @Nullable
    String equipment;

    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("after")
    @Nullable
    String after;

    @QueryParam("limit")
    @DefaultValue("100")
    int limit;

    ExerciseQuery query() {
        return ExerciseQuery.of(
                text,
                cause,
                region,
                equipment,
                kind,
                Cursor.read(after, 2, parts -> new ExercisePosition(parts.text(0), new ExerciseKey(parts.text(1)))),
                new PageSize(limit));
    }

    static String cursor(ExercisePosition position) {
        return Cursor.of(position.name(), position.id());
    }
}
