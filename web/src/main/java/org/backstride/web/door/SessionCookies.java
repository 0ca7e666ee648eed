package org.backstride.web.door;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Takes session ids out of Cookie headers: the browser sends what it was given, not always by us. */
final class SessionCookies {

    static final String NAME = "JSESSIONID";

    private static final String PREFIX = NAME + "=";

    private SessionCookies() {}

    /** Whether the headers carry more than one session id: then one was planted, and nobody can tell which. */
    static boolean areAmbiguous(List<String> cookieHeaders) {
        return cookieHeaders.stream()
                        .flatMap(header -> Arrays.stream(header.split(";")))
                        .filter(SessionCookies::isSession)
                        .count()
                > 1;
    }

    /** The headers without any session id; a header that held nothing else is gone. */
    static List<String> without(List<String> cookieHeaders) {
        return cookieHeaders.stream()
                .map(header -> Arrays.stream(header.split(";"))
                        .filter(cookie -> !isSession(cookie))
                        .map(String::strip)
                        .collect(Collectors.joining("; ")))
                .filter(header -> !header.isEmpty())
                .toList();
    }

    private static boolean isSession(String cookie) {
        return cookie.strip().startsWith(PREFIX);
    }
}
