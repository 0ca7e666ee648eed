package org.backstride.web.diary;

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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.backstride.access.rules.Permission;
import org.backstride.diary.ReportPain;
import org.backstride.diary.ShowPainReports;
import org.backstride.diary.ShowPainTrend;
import org.backstride.diary.VoidPainReport;
import org.backstride.diary.rules.PainEntry;
import org.backstride.diary.rules.PainEntryKey;
import org.backstride.diary.rules.PainReportForm;
import org.backstride.diary.rules.PainReportId;
import org.backstride.diary.rules.TrendPeriod;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;
import org.backstride.shared.Stored;
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

/** Pain reports of a patient, and the trend they make. */
@Path("clinics/{clinic}/patients/{patient}/pain-reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "diary")
public class PainReportsResource {

    @Inject
    ReportPain reportPain;

    @Inject
    ShowPainTrend showPainTrend;

    @Inject
    ShowPainReports showPainReports;

    @Inject
    VoidPainReport voidPainReport;

    @Inject
    Clock clock;

    @PUT
    @Path("{id}")
    @Opens(Permission.REPORT_PAIN)
    @Operation(
            operationId = "reportPain",
            summary = "A patient reports pain",
            description =
                    "The id is made by the phone. The same body again answers what is stored; another body is a conflict. A report"
                            + " that names another one in corrects takes its place: that one counts no more.")
    @APIResponse(
            responseCode = "201",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = StoredPainReport.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was stored before; this is what stands",
            content = @Content(schema = @Schema(implementation = StoredPainReport.class)))
    public Response report(
            @PathParam("clinic") UUID clinic,
            @PathParam("patient") UUID patient,
            @PathParam("id") UUID id,
            PainReportForm form) {
        Stored<PainEntry> stored =
                reportPain.report(new ClinicId(clinic), new PatientId(patient), new PainReportId(id), form.checked());
        return Answers.stored(stored, StoredPainReport::of);
    }

    @GET
    @Opens(Permission.SEE_PAIN_HISTORY)
    @Operation(
            operationId = "showPainTrend",
            summary = "A patient's pain, day by day",
            description = "Only days with reports. Without a period the last 30 days; at most 366.")
    public PainTrendAnswer trend(
            @PathParam("clinic") UUID clinic,
            @PathParam("patient") UUID patient,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        TrendPeriod period = TrendPeriod.of(from, to, latestDayAnywhere());
        return PainTrendAnswer.of(showPainTrend.show(new ClinicId(clinic), new PatientId(patient), period));
    }

    @GET
    @Path("entries")
    @Opens(Permission.SEE_PAIN_HISTORY)
    @Operation(
            operationId = "showPainReports",
            summary = "A patient's single reports, the latest first",
            description = "Reports that count no more stand there too, with the reason.")
    public Listing<StoredPainReport> entries(
            @PathParam("clinic") UUID clinic,
            @PathParam("patient") UUID patient,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return Listing.of(
                showPainReports.show(
                        new ClinicId(clinic),
                        new PatientId(patient),
                        Cursor.read(
                                after,
                                2,
                                parts -> new PainEntryKey(
                                        Cursor.moment(parts.text(0)),
                                        new PainReportId(UUID.fromString(parts.text(1))))),
                        new PageSize(limit)),
                StoredPainReport::of,
                key -> Cursor.of(key.countedAt(), key.id()));
    }

    @POST
    @Path("{id}/void")
    @Opens(Permission.VOID_PAIN_REPORT)
    @Operation(
            operationId = "voidPainReport",
            summary = "Say that a report does not count",
            description =
                    "It stays readable with the reason, and trend and caseload leave it out. The same reason again changes nothing;"
                            + " another one is a conflict.")
    public StoredPainReport voidReport(
            @PathParam("clinic") UUID clinic,
            @PathParam("patient") UUID patient,
            @PathParam("id") UUID id,
            VoidForm form) {
        return StoredPainReport.of(voidPainReport.voidReport(
                new ClinicId(clinic), new PatientId(patient), new PainReportId(id), form.checked()));
    }

    /** Reports count on the patient's own day, and somewhere it is already tomorrow. */
    private LocalDate latestDayAnywhere() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX);
    }
}
