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
import java.util.UUID;
import org.backstride.access.rules.Permission;
import org.backstride.program.EditTemplate;
import org.backstride.program.RetireTemplate;
import org.backstride.program.ShowTemplate;
import org.backstride.program.ShowTemplates;
import org.backstride.program.rules.TemplateForm;
import org.backstride.program.rules.TemplateId;
import org.backstride.program.rules.TemplateKey;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PageSize;
import org.backstride.web.door.Opens;
import org.backstride.web.rest.Answers;
import org.backstride.web.rest.Cursor;
import org.backstride.web.rest.IfMatch;
import org.backstride.web.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Plans of a clinic from which drafts start. They hold no patient's data. */
@Path("clinics/{clinic}/program-templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "program")
public class ProgramTemplatesResource {

    @Inject
    ShowTemplates showTemplates;

    @Inject
    ShowTemplate showTemplate;

    @Inject
    EditTemplate editTemplate;

    @Inject
    RetireTemplate retireTemplate;

    @GET
    @Opens(Permission.USE_TEMPLATES)
    @Operation(operationId = "showTemplates", summary = "Templates in use, the one saved last first")
    public Listing<TemplateLineAnswer> templates(
            @PathParam("clinic") UUID clinic,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return Listing.of(
                showTemplates.show(
                        new ClinicId(clinic),
                        Cursor.read(
                                after,
                                2,
                                parts -> new TemplateKey(
                                        Cursor.moment(parts.text(0)), new TemplateId(UUID.fromString(parts.text(1))))),
                        new PageSize(limit)),
                TemplateLineAnswer::of,
                key -> Cursor.of(key.updatedAt(), key.id()));
    }

    @GET
    @Path("{template}")
    @Opens(Permission.USE_TEMPLATES)
    @Operation(operationId = "showTemplate", summary = "One template, a retired one included")
    @APIResponse(
            responseCode = "200",
            description = "The template; its ETag is the version",
            content = @Content(schema = @Schema(implementation = TemplateAnswer.class)))
    public Response template(@PathParam("clinic") UUID clinic, @PathParam("template") UUID template) {
        TemplateAnswer answer = TemplateAnswer.of(showTemplate.show(new ClinicId(clinic), new TemplateId(template)));
        return Answers.versioned(answer.version(), answer);
    }

    @PUT
    @Path("{template}")
    @Opens(Permission.CHANGE_TEMPLATES)
    @Operation(
            operationId = "editTemplate",
            summary = "The author or the clinical lead saves a template over the version that was read",
            description = "If-Match names that version; without it 428, when somebody else saved since 412.")
    @APIResponse(
            responseCode = "200",
            description = "Saved; the ETag is the new version",
            content = @Content(schema = @Schema(implementation = TemplateAnswer.class)))
    public Response edit(
            @PathParam("clinic") UUID clinic,
            @PathParam("template") UUID template,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            TemplateForm form) {
        TemplateAnswer answer = TemplateAnswer.of(
                editTemplate.edit(new ClinicId(clinic), new TemplateId(template), IfMatch.version(ifMatch), form));
        return Answers.versioned(answer.version(), answer);
    }

    @POST
    @Path("{template}/retire")
    @Opens(Permission.CHANGE_TEMPLATES)
    @Operation(
            operationId = "retireTemplate",
            summary = "The author or the clinical lead retires a template",
            description = "It is offered no more and stays readable. If-Match names the version that was looked at.")
    @APIResponse(
            responseCode = "200",
            description = "Retired",
            content = @Content(schema = @Schema(implementation = TemplateAnswer.class)))
    public Response retire(
            @PathParam("clinic") UUID clinic,
            @PathParam("template") UUID template,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        TemplateAnswer answer = TemplateAnswer.of(
                retireTemplate.retire(new ClinicId(clinic), new TemplateId(template), IfMatch.version(ifMatch)));
        return Answers.versioned(answer.version(), answer);
    }
}
