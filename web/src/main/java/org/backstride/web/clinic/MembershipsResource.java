package org.backstride.web.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.backstride.access.rules.Permission;
import org.backstride.clinic.AddMember;
import org.backstride.clinic.EndMembership;
import org.backstride.clinic.ShowMembers;
import org.backstride.clinic.rules.Membership;
import org.backstride.shared.ClinicId;
import org.backstride.shared.MembershipId;
import org.backstride.shared.PageSize;
import org.backstride.web.door.Opens;
import org.backstride.web.rest.Answers;
import org.backstride.web.rest.Cursor;
import org.backstride.web.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who works in a clinic. */
@Path("clinics/{clinic}/memberships")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "clinic")
public class MembershipsResource {

    @Inject
    AddMember addMember;

    @Inject
    EndMembership endMembership;

    @Inject
    ShowMembers showMembers;

    @Inject
    Clock clock;

    @GET
    @Opens(Permission.SEE_MEMBERS)
    @Operation(operationId = "showMembers", summary = "Who works in the clinic, and who did")
    public Listing<MembershipAnswer> members(
            @PathParam("clinic") UUID clinic,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return Listing.of(
                showMembers.show(
                        new ClinicId(clinic),
                        Cursor.read(after, 1, parts -> new MembershipId(UUID.fromString(parts.text(0)))),
                        new PageSize(limit)),
                MembershipAnswer::of,
                Cursor::of);
    }

    @PUT
    @Path("{membership}")
    @Opens(Permission.MANAGE_MEMBERS)
    @Operation(operationId = "addMember", summary = "Give somebody a role in the clinic")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = MembershipAnswer.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was added before",
            content = @Content(schema = @Schema(implementation = MembershipAnswer.class)))
    public Response add(
            @PathParam("clinic") UUID clinic, @PathParam("membership") UUID membership, MembershipForm form) {
        Membership asked = form.checked(new MembershipId(membership), clock.instant());
        return Answers.stored(addMember.add(new ClinicId(clinic), asked), MembershipAnswer::of);
    }

    @POST
    @Path("{membership}/end")
    @Opens(Permission.MANAGE_MEMBERS)
    @Operation(
            operationId = "endMembership",
            summary = "End a membership",
            description = "The person is out at their next request. Ending it again changes nothing.")
    public MembershipAnswer end(@PathParam("clinic") UUID clinic, @PathParam("membership") UUID membership) {
        return MembershipAnswer.of(endMembership.end(new ClinicId(clinic), new MembershipId(membership)));
    }
}
