package org.backstride.web.openapi;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Headers of good answers, and of the requests that depend on them. */
final class Answers {

    private static final String VERSIONED = "DraftAnswer";
    private static final String VERSION = "\"0\"";

    private Answers() {}

    static void complete(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (answers(answer, VERSIONED)) {
                answer.addHeader("ETag", header("The version, to be sent back as If-Match", VERSION));
            }
        });
        Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .filter(parameter -> "If-Match".equals(parameter.getName()))
                .forEach(Answers::requireVersion);
    }

    private static void requireVersion(Parameter ifMatch) {
        ifMatch.required(true)
                .description("The version that was read: the ETag of the answer")
                .example(VERSION)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .pattern("^\"[0-9]{1,9}\"$"));
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .required(true)
                .example(example)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static boolean answers(APIResponse answer, String schema) {
        return answer.getContent() != null
                && answer.getContent().getMediaTypes().values().stream()
                        .map(type -> type.getSchema())
                        .anyMatch(found -> found != null
                                && found.getRef() != null
                                && found.getRef().endsWith("/" + schema));
    }
}
