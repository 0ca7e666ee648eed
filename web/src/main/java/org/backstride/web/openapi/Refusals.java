package org.backstride.web.openapi;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.backstride.shared.Json;
import org.backstride.web.problem.Problem;
import org.backstride.web.problem.ProblemKind;
import org.backstride.web.problem.Problems;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** How doors refuse: one shared answer for each status, and which of them a door may give. */
final class Refusals {

    private static final UUID SOME_REQUEST = UUID.fromString("01932f5e-8f43-7cc1-9d57-3a6f1b0c2d4e");

    /** One kind for each status; where two share it, the one a well-meaning caller meets. */
    private static final Set<ProblemKind> DOCUMENTED = EnumSet.complementOf(
            EnumSet.of(ProblemKind.FORGED_REQUEST, ProblemKind.UNREADABLE, ProblemKind.METHOD_NOT_ALLOWED));

    private Refusals() {}

    static void define(Components components) {
        for (ProblemKind kind : DOCUMENTED) {
            Problem example = Problems.answering(SOME_REQUEST, null).about(kind);
            Content content = OASFactory.createContent()
                    .addMediaType(
                            Problem.MEDIA_TYPE,
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().ref("Problem"))
                                    .example(Json.engine().convertValue(example, Object.class)));
            components.addResponse(
                    name(kind),
                    OASFactory.createAPIResponse()
                            .description(description(kind))
                            .content(content));
        }
    }

    static void complete(Operation operation, Door door) {
        for (ProblemKind kind : possible(operation, door)) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            Integer.toString(kind.status()),
                            OASFactory.createAPIResponse().ref(name(kind)));
        }
    }

    private static Set<ProblemKind> possible(Operation operation, Door door) {
        Set<ProblemKind> kinds = EnumSet.of(
                ProblemKind.NOT_SIGNED_IN, ProblemKind.NOT_ALLOWED, ProblemKind.NOT_ACCEPTABLE, ProblemKind.UNEXPECTED);
        boolean body = operation.getRequestBody() != null;
        if (has(operation, In.PATH)) {
            kinds.add(ProblemKind.NOT_FOUND);
        }
        if (body || has(operation, In.QUERY) || has(operation, In.HEADER)) {
            kinds.add(ProblemKind.INVALID);
        }
        if (body) {
            kinds.addAll(EnumSet.of(ProblemKind.BODY_TOO_LARGE, ProblemKind.UNSUPPORTED_MEDIA_TYPE));
        }
        if (door.changes()) {
            kinds.add(ProblemKind.CONFLICT);
        }
        if (has(operation, In.HEADER)) {
            kinds.addAll(EnumSet.of(ProblemKind.STALE, ProblemKind.VERSION_REQUIRED));
        }
        return kinds;
    }

    private static boolean has(Operation operation, Parameter.In place) {
        List<Parameter> parameters = operation.getParameters();
        return parameters != null && parameters.stream().anyMatch(parameter -> parameter.getIn() == place);
    }

    private static String description(ProblemKind kind) {
        return switch (kind) {
            case NOT_SIGNED_IN -> "Nobody is signed in, or the session or token has ended";
            case NOT_ALLOWED ->
                "No role of the caller opens this door, or the request was forged (type forged-request)";
            case FORGED_REQUEST -> "Another site's page sent this";
            case NOT_FOUND -> "Does not exist, or not for this caller: both look the same";
            case METHOD_NOT_ALLOWED -> "The address does not know this verb";
            case NOT_ACCEPTABLE -> "Only application/json is answered";
            case CONFLICT -> "Contradicts what is stored";
            case STALE -> "Somebody saved since the version in If-Match";
            case BODY_TOO_LARGE -> "More than 256 kB";
            case UNSUPPORTED_MEDIA_TYPE -> "The body is not plain application/json in UTF-8";
            case VERSION_REQUIRED -> "If-Match is missing";
            case INVALID -> "A value cannot be (errors says which), or the body is not JSON (type unreadable)";
            case UNREADABLE -> "The body is not JSON";
            case UNEXPECTED -> "Failed on the server's side";
        };
    }

    private static String name(ProblemKind kind) {
        StringBuilder name = new StringBuilder();
        for (String word : kind.slug().split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }
}
