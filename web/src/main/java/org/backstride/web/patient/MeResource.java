package org.backstride.web.patient;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.backstride.access.rules.Permission;
import org.backstride.patient.WhoAmI;
import org.backstride.web.door.Opens;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is signed in. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "patient")
public class MeResource {

    @Inject
    WhoAmI whoAmI;

    @GET
    @Opens(Permission.SEE_SELF)
    @Operation(operationId = "whoAmI", summary = "The actor, their roles, clinics and own patient records")
    public MeAnswer me() {
        return MeAnswer.of(whoAmI.tell());
    }
}
