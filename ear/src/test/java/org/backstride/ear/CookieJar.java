package org.backstride.ear;

import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Keeps cookies as a browser does on one's own machine: whatever the port, and sends those marked Secure without
 * encryption too. The jar of the JDK does neither.
 */
final class CookieJar extends CookieHandler {

    /** By path and name; values are handed back exactly as they came. */
    private final Map<String, HttpCookie> cookies = new LinkedHashMap<>();

    @Override
    public synchronized Map<String, List<String>> get(URI address, Map<String, List<String>> headers) {
        String sent = cookies.values().stream()
                .filter(cookie -> belongs(address.getPath(), cookie.getPath()))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return sent.isEmpty() ? Map.of() : Map.of("Cookie", List.of(sent));
    }

    @Override
    public synchronized void put(URI address, Map<String, List<String>> headers) {
        headers.forEach((name, values) -> {
            if ("Set-Cookie".equalsIgnoreCase(name)) {
                values.forEach(this::keep);
            }
        });
    }

    synchronized Optional<String> value(String name) {
        return cookies.values().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Puts a cookie for the whole host into the jar, whoever made it. */
    synchronized void plant(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookies.put("/ " + name, cookie);
    }

    private void keep(String header) {
        for (HttpCookie cookie : HttpCookie.parse(header)) {
            if (cookie.getPath() == null) {
                cookie.setPath("/");
            }
            String key = cookie.getPath() + " " + cookie.getName();
            if (cookie.hasExpired()) {
                cookies.remove(key);
            } else {
                cookies.put(key, cookie);
            }
        }
    }

    private static boolean belongs(String path, String cookiePath) {
        return path.equals(cookiePath) || path.startsWith(cookiePath.endsWith("/") ? cookiePath : cookiePath + "/");
    }
}
