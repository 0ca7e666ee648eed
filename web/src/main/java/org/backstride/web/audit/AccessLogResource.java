package org.backstride.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.backstride.access.rules.Permission;
import org.backstride.audit.ShowAccessLog;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;
import org.backstride.web.door.Opens;
import org.backstride.web.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who opened a patient's record, as the patient may know. */
@Path("clinics/{clinic}/patients/{patient}/access-log")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
public class AccessLogResource {

    @Inject
    ShowAccessLog showAccessLog;

    @GET
    @Opens(Permission.SEE_ACCESS_LOG)
    @Operation(operationId = "showAccessLog", summary = "Who opened my record, and who tried to")
    public Listing<AccessEntryAnswer> show(
            @PathParam("clinic") UUID clinic,
            @PathParam("patient") UUID patient,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return Listing.of(
                showAccessLog.show(
                        new ClinicId(clinic), new PatientId(patient), HistoryCursor.read(after), new PageSize(limit)),
                AccessEntryAnswer::of,
                HistoryCursor::write);
    }
}
