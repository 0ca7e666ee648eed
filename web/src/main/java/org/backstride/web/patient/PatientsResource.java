package org.backstride.web.patient;

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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.backstride.access.rules.Permission;
import org.backstride.patient.RegisterPatient;
import org.backstride.patient.ShowPatient;
import org.backstride.patient.rules.RecordWithTeam;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;
import org.backstride.web.door.Opens;
import org.backstride.web.rest.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Patient records of a clinic. */
@Path("clinics/{clinic}/patients")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "patient")
public class PatientsResource {

    @Inject
    RegisterPatient registerPatient;

    @Inject
    ShowPatient showPatient;

    @Inject
    Clock clock;

    @POST
    @Opens(Permission.REGISTER_PATIENT)
    @Operation(operationId = "registerPatient", summary = "Register a patient and join the care team")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = PatientAnswer.class)))
    public Response register(@PathParam("clinic") UUID clinic, PatientForm form) {
        // Nobody is born after today, and somewhere it is already tomorrow.
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX);
        RecordWithTeam registered = registerPatient.register(new ClinicId(clinic), form.checked(today));
        PatientAnswer answer = PatientAnswer.of(registered);
        return Answers.created("clinics/" + clinic + "/patients/" + answer.id(), answer);
    }

    @GET
    @Path("{patient}")
    @Opens(Permission.SEE_PATIENT)
    @Operation(operationId = "showPatient", summary = "The person and the care team")
    public PatientAnswer show(@PathParam("clinic") UUID clinic, @PathParam("patient") UUID patient) {
        return PatientAnswer.of(showPatient.show(new ClinicId(clinic), new PatientId(patient)));
    }
}
