package org.backstride.web.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstride.access.rules.Permission;
import org.backstride.program.EndProgram;
import org.backstride.program.ShowProgram;
import org.backstride.program.rules.EndForm;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;
import org.backstride.web.door.Opens;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a patient is to do, and its end. */
@Path("clinics/{clinic}/patients/{patient}/program")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "program")
public class ProgramResource {

    @Inject
    ShowProgram showProgram;

    @Inject
    EndProgram endProgram;

    @GET
    @Opens(Permission.SEE_PROGRAM)
    @Operation(
            operationId = "showProgram",
            summary = "The version that runs today, the one that waits for its day, and the end of the program")
    public ProgramAnswer show(@PathParam("clinic") UUID clinic, @PathParam("patient") UUID patient) {
        return ProgramAnswer.of(showProgram.show(new ClinicId(clinic), new PatientId(patient)));
    }

    @POST
    @Path("end")
    @Opens(Permission.ASSIGN_PROGRAM)
    @Operation(
            operationId = "endProgram",
            summary = "End a patient's program",
            description =
                    "With everything assigned until now, what waits for its day included. A new version starts again.")
    @APIResponse(
            responseCode = "201",
            description = "Decided",
            content = @Content(schema = @Schema(implementation = ProgramEndAnswer.class)))
    public Response end(@PathParam("clinic") UUID clinic, @PathParam("patient") UUID patient, EndForm form) {
        ProgramEndAnswer answer =
                ProgramEndAnswer.of(endProgram.end(new ClinicId(clinic), new PatientId(patient), form));
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }
}
