package org.backstride.web.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.backstride.access.rules.Permission;
import org.backstride.catalog.ShowCauses;
import org.backstride.catalog.rules.Cause;
import org.backstride.web.door.Opens;
import org.backstride.web.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The causes of back pain that the product knows. */
@Path("causes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalog")
public class CausesResource {

    @Inject
    ShowCauses showCauses;

    @GET
    @Opens(Permission.SEE_CATALOG)
    @Operation(operationId = "showCauses", summary = "Why a runner's back may hurt, by name")
    public Listing<Cause> causes() {
        return Listing.whole(showCauses.show());
    }
}
