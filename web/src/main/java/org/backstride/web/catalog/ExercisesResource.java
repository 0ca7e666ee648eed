package org.backstride.web.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.backstride.access.rules.Permission;
import org.backstride.catalog.SearchExercises;
import org.backstride.catalog.ShowExercise;
import org.backstride.catalog.rules.Exercise;
import org.backstride.catalog.rules.ExerciseSummary;
import org.backstride.web.door.Opens;
import org.backstride.web.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The exercises that ship with the product. */
@Path("exercises")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalog")
public class ExercisesResource {

    @Inject
    SearchExercises searchExercises;

    @Inject
    ShowExercise showExercise;

    @GET
    @Opens(Permission.SEE_CATALOG)
    @Operation(operationId = "searchExercises", summary = "Find exercises of the shipped catalog, by name")
    public Listing<ExerciseSummary> search(@BeanParam ExerciseSearch search) {
        return Listing.of(searchExercises.search(search.query()), summary -> summary, ExerciseSearch::cursor);
    }

    @GET
    @Path("{id}")
    @Opens(Permission.SEE_CATALOG)
    @Operation(operationId = "showExercise", summary = "Everything about one exercise")
    public Exercise show(@PathParam("id") String id) {
        return showExercise.show(id);
    }
}
