package org.backstride.web.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstride.access.rules.Permission;
import org.backstride.clinic.JoinCareTeam;
import org.backstride.clinic.LeaveCareTeam;
import org.backstride.clinic.ShowCareTeam;
import org.backstride.shared.ClinicId;
import org.backstride.shared.MembershipId;
import org.backstride.shared.PatientId;
import org.backstride.web.door.Opens;
import org.backstride.web.rest.Answers;
import org.backstride.web.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who cares for a patient. */
@Path("clinics/{clinic}/patients/{patient}/care-team")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "clinic")
public class CareTeamResource {

    @Inject
    ShowCareTeam showCareTeam;

    @Inject
    JoinCareTeam joinCareTeam;

    @Inject
    LeaveCareTeam leaveCareTeam;

    /** A care team is small and always one page. */
    public record CareTeamListing(java.util.List<CareTeamAnswer> items) {}

    @GET
    @Opens(Permission.SEE_CARE_TEAM)
    @Operation(operationId = "showCareTeam", summary = "Who cares for the patient today")
    public Listing<CareTeamAnswer> show(@PathParam("clinic") UUID clinic, @PathParam("patient") UUID patient) {
        return Listing.whole(showCareTeam.show(new ClinicId(clinic), new PatientId(patient)).stream()
                .map(CareTeamAnswer::of)
                .toList());
    }

    @PUT
    @Path("{membership}")
    @Opens(Permission.MANAGE_CARE_TEAM)
    @Operation(operationId = "joinCareTeam", summary = "Let a physio join the care team")
    @APIResponse(
            responseCode = "201",
            description = "Joined; the team as it is now",
            content = @Content(schema = @Schema(implementation = CareTeamListing.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was in the team already",
            content = @Content(schema = @Schema(implementation = CareTeamListing.class)))
    public Response join(
            @PathParam("clinic") UUID clinic,
            @PathParam("patient") UUID patient,
            @PathParam("membership") UUID membership) {
        return Answers.stored(
                joinCareTeam.join(new ClinicId(clinic), new PatientId(patient), new MembershipId(membership)),
                team -> new CareTeamListing(
                        team.stream().map(CareTeamAnswer::of).toList()));
    }

    @DELETE
    @Path("{membership}")
    @Opens(Permission.MANAGE_CARE_TEAM)
    @Operation(operationId = "leaveCareTeam", summary = "Let a physio leave the care team")
    @APIResponse(responseCode = "204", description = "Left")
    public void leave(
            @PathParam("clinic") UUID clinic,
            @PathParam("patient") UUID patient,
            @PathParam("membership") UUID membership) {
        leaveCareTeam.leave(new ClinicId(clinic), new PatientId(patient), new MembershipId(membership));
    }
}
