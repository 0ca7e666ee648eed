package org.backstride.web.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.backstride.access.rules.Permission;
import org.backstride.caseload.ShowCaseload;
import org.backstride.caseload.rules.CaseloadKey;
import org.backstride.caseload.rules.CaseloadOrder;
import org.backstride.shared.ClinicId;
import org.backstride.shared.InvalidValueException;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;
import org.backstride.web.door.Opens;
import org.backstride.web.rest.Cursor;
import org.backstride.web.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caseload, from the summary rows. */
@Path("clinics/{clinic}/patients")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "caseload")
public class CaseloadResource {

    private static final int KEY_PARTS = 5;

    @Inject
    ShowCaseload showCaseload;

    @GET
    @Opens(Permission.SEE_CASELOAD)
    @Operation(
            operationId = "showCaseload",
            summary = "The patients somebody looks after",
            description = "A physio sees the patients of their care teams, the clinical lead those of the clinic."
                    + " A row whose sort key changes may appear again: drop the double by its id.")
    public Listing<CaseloadEntry> caseload(
            @PathParam("clinic") UUID clinic,
            @QueryParam("sort") @DefaultValue("worst") String sort,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        CaseloadOrder order = CaseloadOrder.of(sort)
                .orElseThrow(() -> new InvalidValueException("sort", "Sort by worst, name or last-report."));
        return Listing.of(
                showCaseload.show(new ClinicId(clinic), order, key(after), new PageSize(limit)),
                CaseloadEntry::of,
                CaseloadResource::cursor);
    }

    private static String cursor(CaseloadKey key) {
        return Cursor.of(
                key.lastPain().orElse(null),
                key.lastReportAt().orElse(null),
                key.familyName(),
                key.givenName(),
                key.patient());
    }

    private static Optional<CaseloadKey> key(@Nullable String after) {
        return Cursor.read(
                after,
                KEY_PARTS,
                parts -> new CaseloadKey(
                        parts.value(0, Integer::valueOf),
                        parts.value(1, Cursor::moment),
                        parts.text(2),
                        parts.text(3),
                        new PatientId(UUID.fromString(parts.text(4)))));
    }
}
