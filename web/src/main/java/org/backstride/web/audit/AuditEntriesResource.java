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
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstride.access.rules.Permission;
import org.backstride.audit.SearchAuditEntries;
import org.backstride.audit.rules.AuditFilter;
import org.backstride.shared.AccountId;
import org.backstride.shared.ClinicId;
import org.backstride.shared.InvalidValueException;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;
import org.backstride.web.door.Opens;
import org.backstride.web.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The clinic's history. */
@Path("clinics/{clinic}/audit-entries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
public class AuditEntriesResource {

    @Inject
    SearchAuditEntries searchAuditEntries;

    @GET
    @Opens(Permission.SEE_AUDIT)
    @Operation(
            operationId = "searchAuditEntries",
            summary = "Who did what when, allowed or refused",
            description = "Newest first, without clinical values.")
    public Listing<AuditEntryAnswer> search(
            @PathParam("clinic") UUID clinic,
            @QueryParam("patient") @Nullable UUID patient,
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("from") @Nullable Instant from,
            @QueryParam("to") @Nullable Instant to,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        AuditFilter filter = new AuditFilter(
                Optional.ofNullable(patient).map(PatientId::new),
                Optional.ofNullable(actor).map(AuditEntriesResource::account),
                Optional.ofNullable(from),
                Optional.ofNullable(to));
        return Listing.of(
                searchAuditEntries.search(new ClinicId(clinic), filter, HistoryCursor.read(after), new PageSize(limit)),
                AuditEntryAnswer::of,
                HistoryCursor::write);
    }

    /** What cannot be an account is the fault of the parameter that names it. */
    private static AccountId account(String actor) {
        try {
            return new AccountId(actor);
        } catch (InvalidValueException invalid) {
            throw new InvalidValueException("actor", invalid.faults().get(0).detail());
        }
    }
}
