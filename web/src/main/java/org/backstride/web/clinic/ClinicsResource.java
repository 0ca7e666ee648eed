package org.backstride.web.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.backstride.access.rules.Permission;
import org.backstride.clinic.CreateClinic;
import org.backstride.shared.ClinicId;
import org.backstride.web.door.Opens;
import org.backstride.web.rest.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Clinics, as the operator opens them. */
@Path("clinics/{clinic}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "clinic")
public class ClinicsResource {

    @Inject
    CreateClinic createClinic;

    @Inject
    Clock clock;

    @PUT
    @Opens(Permission.CREATE_CLINIC)
    @Operation(operationId = "createClinic", summary = "Open a clinic with its first administrator")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = ClinicAnswer.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was opened before with the same settings",
            content = @Content(schema = @Schema(implementation = ClinicAnswer.class)))
    public Response create(@PathParam("clinic") UUID clinic, ClinicForm form) {
        ClinicId id = new ClinicId(clinic);
        return Answers.stored(
                createClinic.create(id, form.clinic(id), form.administrator(clock.instant())), ClinicAnswer::of);
    }
}
