package org.backstride.web.program;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.backstride.access.rules.Permission;
import org.backstride.program.AssignProgram;
import org.backstride.program.CompareDraft;
import org.backstride.program.DraftView;
import org.backstride.program.EditProgramDraft;
import org.backstride.program.SaveAsTemplate;
import org.backstride.program.ShowProgramDraft;
import org.backstride.program.ShowProgramDrafts;
import org.backstride.program.StartDraftFromTemplate;
import org.backstride.program.StartProgramDraft;
import org.backstride.program.rules.AssignForm;
import org.backstride.program.rules.DraftKey;
import org.backstride.program.rules.ProgramDraftId;
import org.backstride.program.rules.ProgramForm;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PageSize;
import org.backstride.shared.PatientId;
import org.backstride.web.door.Opens;
import org.backstride.web.json.MayBeMissing;
import org.backstride.web.rest.Answers;
import org.backstride.web.rest.Cursor;
import org.backstride.web.rest.IfMatch;
import org.backstride.web.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Drafts of a patient's program, and their assignment. */
@Path("clinics/{clinic}/patients/{patient}/program-drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "program")
public class ProgramDraftsResource {

    @Inject
    StartProgramDraft startProgramDraft;

    @Inject
    EditProgramDraft editProgramDraft;

    @Inject
    ShowProgramDraft showProgramDraft;

    @Inject
    ShowProgramDrafts showProgramDrafts;

    @Inject
    AssignProgram assignProgram;

    @Inject
    CompareDraft compareDraft;

    @Inject
    SaveAsTemplate saveAsTemplate;

    @Inject
    StartDraftFromTemplate startDraftFromTemplate;

    @POST
    @Opens(Permission.EDIT_PROGRAM)
    @Operation(operationId = "startProgramDraft", summary = "Start building a program")
    @APIResponse(
            responseCode = "201",
            description = "Started",
            content = @Content(schema = @Schema(implementation = DraftAnswer.class)))
    public Response start(@PathParam("clinic") UUID clinic, @PathParam("patient") UUID patient, ProgramForm form) {
        return started(clinic, patient, startProgramDraft.start(new ClinicId(clinic), new PatientId(patient), form));
    }

    @POST
    @Path("from-template")
    @Opens(Permission.EDIT_PROGRAM)
    @Operation(
            operationId = "startDraftFromTemplate",
            summary = "Start building a program from a template of the clinic")
    @APIResponse(
            responseCode = "201",
            description = "Started",
            content = @Content(schema = @Schema(implementation = DraftAnswer.class)))
    public Response fromTemplate(
            @PathParam("clinic") UUID clinic, @PathParam("patient") UUID patient, FromTemplateForm form) {
        return started(
                clinic,
                patient,
                startDraftFromTemplate.start(new ClinicId(clinic), new PatientId(patient), form.checked()));
    }

    private static Response started(UUID clinic, UUID patient, DraftView view) {
        DraftAnswer draft = DraftAnswer.of(view);
        URI place = URI.create("clinics/" + clinic + "/patients/" + patient + "/program-drafts/" + draft.id());
        return Response.fromResponse(Answers.versioned(draft.version(), draft))
                .status(Response.Status.CREATED)
                .location(place)
                .build();
    }

    @GET
    @Opens(Permission.EDIT_PROGRAM)
    @Operation(operationId = "showProgramDrafts", summary = "Drafts that wait to be finished, the one saved last first")
    public Listing<DraftLineAnswer> drafts(
            @PathParam("clinic") UUID clinic,
            @PathParam("patient") UUID patient,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return Listing.of(
                showProgramDrafts.show(
                        new ClinicId(clinic),
                        new PatientId(patient),
                        Cursor.read(
                                after,
                                2,
                                parts -> new DraftKey(
                                        Cursor.moment(parts.text(0)),
                                        new ProgramDraftId(UUID.fromString(parts.text(1))))),
                        new PageSize(limit)),
                DraftLineAnswer::of,
                key -> Cursor.of(key.updatedAt(), key.id()));
    }

    @GET
    @Path("{draft}")
    @Opens(Permission.EDIT_PROGRAM)
    @Operation(operationId = "showProgramDraft", summary = "One draft, to go on with it")
    @APIResponse(
            responseCode = "200",
            description = "The draft; its ETag is the version",
            content = @Content(schema = @Schema(implementation = DraftAnswer.class)))
    public Response draft(
            @PathParam("clinic") UUID clinic, @PathParam("patient") UUID patient, @PathParam("draft") UUID draft) {
        DraftAnswer answer = DraftAnswer.of(
                showProgramDraft.show(new ClinicId(clinic), new PatientId(patient), new ProgramDraftId(draft)));
        return Answers.versioned(answer.version(), answer);
    }

    @PUT
    @Path("{draft}")
    @Opens(Permission.EDIT_PROGRAM)
    @Operation(
            operationId = "editProgramDraft",
            summary = "Save a draft over the version that was read",
            description = "If-Match names that version; without it 428, when somebody else saved since 412.")
    @APIResponse(
            responseCode = "200",
            description = "Saved; the ETag is the new version",
            content = @Content(schema = @Schema(implementation = DraftAnswer.class)))
    public Response edit(
            @PathParam("clinic") UUID clinic,
            @PathParam("patient") UUID patient,
            @PathParam("draft") UUID draft,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ProgramForm form) {
        DraftAnswer answer = DraftAnswer.of(editProgramDraft.edit(
                new ClinicId(clinic),
                new PatientId(patient),
                new ProgramDraftId(draft),
                IfMatch.version(ifMatch),
                form));
        return Answers.versioned(answer.version(), answer);
    }

    @GET
    @Path("{draft}/difference")
    @Opens(Permission.EDIT_PROGRAM)
    @Operation(
            operationId = "compareDraft",
            summary = "What a draft would do otherwise than the version that runs today")
    public DifferenceAnswer difference(
            @PathParam("clinic") UUID clinic, @PathParam("patient") UUID patient, @PathParam("draft") UUID draft) {
        return DifferenceAnswer.of(
                compareDraft.compare(new ClinicId(clinic), new PatientId(patient), new ProgramDraftId(draft)));
    }

    @POST
    @Path("{draft}/template")
    @Opens(Permission.EDIT_PROGRAM)
    @Operation(
            operationId = "saveAsTemplate",
            summary = "Keep the plan of a draft as a template for the clinic",
            description = "Exercises, doses and days go over; notes stay behind, because they are for one patient.")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = TemplateAnswer.class)))
    public Response template(
            @PathParam("clinic") UUID clinic,
            @PathParam("patient") UUID patient,
            @PathParam("draft") UUID draft,
            TemplateHeadForm form) {
        TemplateAnswer answer = TemplateAnswer.of(saveAsTemplate.save(
                new ClinicId(clinic), new PatientId(patient), new ProgramDraftId(draft), form.checked()));
        return Answers.created("clinics/" + clinic + "/program-templates/" + answer.id(), answer);
    }

    @POST
    @Path("{draft}/assign")
    // Who sends no body names no type of it.
    @Consumes(MediaType.WILDCARD)
    @Opens(Permission.ASSIGN_PROGRAM)
    @Operation(
            operationId = "assignProgram",
            summary = "Assign a draft as the patient's next program version",
            description =
                    "If-Match names the version of the draft that was looked at. Without a body it runs from today on. While another"
                            + " version waits for its day, the body names it as the one to be replaced.")
    @APIResponse(
            responseCode = "201",
            description = "Assigned; the version never changes again",
            content = @Content(schema = @Schema(implementation = ProgramVersionAnswer.class)))
    public Response assign(
            @PathParam("clinic") UUID clinic,
            @PathParam("patient") UUID patient,
            @PathParam("draft") UUID draft,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @MayBeMissing
                    @RequestBody(
                            required = false,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = AssignForm.class)))
                    @Nullable
                    AssignForm form) {
        ProgramVersionAnswer answer = ProgramVersionAnswer.of(assignProgram.assign(
                new ClinicId(clinic),
                new PatientId(patient),
                new ProgramDraftId(draft),
                IfMatch.version(ifMatch),
                form == null ? AssignForm.TODAY : form));
        return Answers.created(
                "clinics/" + clinic + "/patients/" + patient + "/program-versions/" + answer.number(), answer);
    }
}
