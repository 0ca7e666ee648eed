package org.backstride.web.problem;

/** What each kind of problem says in English when nothing more exact is known. */
record Wording(String title, String detail) {

    static Wording of(ProblemKind kind) {
        return switch (kind) {
            case NOT_SIGNED_IN -> new Wording("Not signed in", "Please sign in and try again.");
            case NOT_ALLOWED -> new Wording("Not allowed", "Your role does not allow this.");
            case FORGED_REQUEST ->
                new Wording(
                        "Not sent by Backstride",
                        "This request did not come from a page of Backstride. Nothing was changed.");
            case NOT_FOUND -> new Wording("Not found", "This does not exist, or it is not for you to see.");
            case METHOD_NOT_ALLOWED -> new Wording("Method not allowed", "This address cannot be used in this way.");
            case NOT_ACCEPTABLE -> new Wording("No such format", "Backstride answers with application/json here.");
            case CONFLICT -> new Wording("Already different", "This contradicts what is already stored.");
            case STALE ->
                new Wording(
                        "Changed in the meantime",
                        "Somebody else has saved this in the meantime. Load it again and repeat your change.");
            case BODY_TOO_LARGE -> new Wording("Too large", "A request may hold at most 256 kB.");
            case UNSUPPORTED_MEDIA_TYPE ->
                new Wording("Unknown format", "Send the body as plain application/json in UTF-8.");
            case VERSION_REQUIRED ->
                new Wording("Version required", "Say in If-Match which version you read: the ETag of the answer.");
            case INVALID ->
                new Wording("Something in this is not right", "Please correct what is marked and send it again.");
            case UNREADABLE -> new Wording("Not readable", "The request cannot be read.");
            case UNEXPECTED ->
                new Wording(
                        "Something went wrong here",
                        "The request failed on our side. Please try again, and name the id of this request when you ask for help.");
        };
    }
}
