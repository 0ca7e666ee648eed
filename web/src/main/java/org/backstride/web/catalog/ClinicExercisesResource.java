package org.backstride.web.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.backstride.access.rules.Permission;
import org.backstride.catalog.SearchClinicExercises;
import org.backstride.catalog.ShowClinicExercise;
import org.backstride.catalog.rules.Exercise;
import org.backstride.catalog.rules.ExerciseSummary;
import org.backstride.shared.ClinicId;
import org.backstride.web.door.Opens;
import org.backstride.web.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The exercises that ship with the product together with the clinic's own. */
@Path("clinics/{clinic}/exercises")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalog")
public class ClinicExercisesResource {

    @Inject
    SearchClinicExercises searchClinicExercises;

    @Inject
    ShowClinicExercise showClinicExercise;

    @GET
    @Opens(Permission.SEE_CLINIC_CATALOG)
    @Operation(operationId = "searchClinicExercises", summary = "Find exercises, the clinic's own included, by name")
    public Listing<ExerciseSummary> search(@PathParam("clinic") UUID clinic, @BeanParam ExerciseSearch search) {
        return Listing.of(
                searchClinicExercises.search(new ClinicId(clinic), search.query()),
                summary -> summary,
                ExerciseSearch::cursor);
    }

    @GET
    @Path("{id}")
    @Opens(Permission.SEE_CLINIC_CATALOG)
    @Operation(
            operationId = "showClinicExercise",
            summary = "Everything about one exercise, shipped or the clinic's own")
    public Exercise show(@PathParam("clinic") UUID clinic, @PathParam("id") String id) {
        return showClinicExercise.show(new ClinicId(clinic), id);
    }
}
