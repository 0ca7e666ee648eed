package org.backstride.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem document (RFC 9457).
 *
 * @param type urn:backstride:problem: and the slug of its {@link ProblemKind}
 * @param title what happened, in a few words
 * @param status the HTTP status
 * @param detail a sentence that a person understands and can act on
 * @param instance urn:uuid: and the id of the request, as in the answer's X-Request-Id, the log and the history
 * @param errors the fields that are wrong; only with the slug "invalid"
 */
@Schema(
        name = "Problem",
        description = "What went wrong (RFC 9457). Programs go by type, people read detail.",
        examples = """
                {"type": "urn:backstride:problem:invalid", "title": "Something in this is not right", "status": 400,
                 "detail": "Please correct what is marked and send it again.",
                 "instance": "urn:uuid:01932f5e-8f43-7cc1-9d57-3a6f1b0c2d4e",
                 "errors": [{"pointer": "/painNow", "detail": "A pain score is a whole number from 0 to 10."}]}
                """)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One field that is wrong: a JSON pointer into the body, or a slash and the name of a parameter. */
    @Schema(name = "FieldError")
    public record FieldError(String pointer, String detail) {}

    public Problem {
        errors = List.copyOf(errors);
    }
}
