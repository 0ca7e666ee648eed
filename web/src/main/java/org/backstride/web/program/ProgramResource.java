package org.backstride.web.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.backstride.access.rules.Permission;
import org.backstride.program.ShowProgram;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;
import org.backstride.web.door.Opens;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a patient is to do. */
@Path("clinics/{clinic}/patients/{patient}/program")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "program")
public class ProgramResource {

    @Inject
    ShowProgram showProgram;

    /**
     * The patient's program.
     *
     * @param current null before the first version was assigned
     */
    public record ProgramAnswer(@Nullable ProgramVersionAnswer current) {}

    @GET
    @Opens(Permission.SEE_PROGRAM)
    @Operation(operationId = "showProgram", summary = "The current program version")
    public ProgramAnswer show(@PathParam("clinic") UUID clinic, @PathParam("patient") UUID patient) {
        return new ProgramAnswer(showProgram
                .show(new ClinicId(clinic), new PatientId(patient))
                .map(ProgramVersionAnswer::of)
                .orElse(null));
    }
}
