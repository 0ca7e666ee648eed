package org.backstride.web.program;

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
import org.backstride.program.CompareVersions;
import org.backstride.program.ShowProgramVersion;
import org.backstride.program.ShowProgramVersions;
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

/** Everything that was ever assigned to a patient. A version is named by its number, from 1. */
@Path("clinics/{clinic}/patients/{patient}/program-versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "program")
public class ProgramVersionsResource {

    @Inject
    ShowProgramVersions showProgramVersions;

    @Inject
    ShowProgramVersion showProgramVersion;

    @Inject
    CompareVersions compareVersions;

    @GET
    @Opens(Permission.SEE_PROGRAM)
    @Operation(operationId = "showProgramVersions", summary = "Every version ever assigned, the newest first")
    public Listing<VersionLineAnswer> versions(
            @PathParam("clinic") UUID clinic,
            @PathParam("patient") UUID patient,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return Listing.of(
                showProgramVersions.show(
                        new ClinicId(clinic),
                        new PatientId(patient),
                        Cursor.read(after, 1, parts -> Integer.valueOf(parts.text(0))),
                        new PageSize(limit)),
                VersionLineAnswer::of,
                Cursor::of);
    }

    @GET
    @Path("{version}")
    @Opens(Permission.SEE_PROGRAM)
    @Operation(operationId = "showProgramVersion", summary = "One version as it was assigned")
    public ProgramVersionAnswer version(
            @PathParam("clinic") UUID clinic, @PathParam("patient") UUID patient, @PathParam("version") int version) {
        return ProgramVersionAnswer.of(showProgramVersion
                .show(new ClinicId(clinic), new PatientId(patient), version)
                .view());
    }

    @GET
    @Path("{version}/difference")
    @Opens(Permission.SEE_PROGRAM)
    @Operation(
            operationId = "compareVersions",
            summary = "What another version does otherwise than this one",
            description = "The query names the other version: what it added, dropped, moved and dosed otherwise.")
    public DifferenceAnswer difference(
            @PathParam("clinic") UUID clinic,
            @PathParam("patient") UUID patient,
            @PathParam("version") int version,
            @QueryParam("to") @Nullable Integer to) {
        if (to == null) {
            throw new InvalidValueException("to", "Say which version to compare with.");
        }
        return DifferenceAnswer.of(compareVersions.compare(new ClinicId(clinic), new PatientId(patient), version, to));
    }
}
