package org.backstride.web.problem;

import java.nio.charset.StandardCharsets;

/**
 * A page for a person whom the front end cannot answer: what happened, and one way on. No script, no style.
 *
 * @param way where the link leads
 */
record PlainPage(String title, String sentence, String way, String link) {

    static final String MEDIA_TYPE = "text/html;charset=UTF-8";

    static final PlainPage SIGN_IN_FAILED = new PlainPage(
            "Signing in did not work",
            "It took too long, was cancelled, or was started in another window. Nothing was changed.",
            "/login",
            "Sign in again");

    static PlainPage of(ProblemKind kind) {
        Wording wording = Wording.of(kind);
        return new PlainPage(wording.title(), wording.detail(), "/", "To the start page");
    }

    byte[] in(Sentences sentences) {
        String spoken = sentences.say(title);
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body><main><h1>%s</h1><p>%s</p><p><a href="%s">%s</a></p></main></body>
                </html>
                """.formatted(sentences.language(), spoken, spoken, sentences.say(sentence), way, sentences.say(link))
                .getBytes(StandardCharsets.UTF_8);
    }
}
