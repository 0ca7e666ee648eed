package org.backstride.web.door;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstride.web.json.BoundedBody;
import org.backstride.web.problem.RequestId;

/**
 * Stands before authentication and prepares every request for it.
 *
 * <ul>
 *   <li>Everything but {@code /login} is marked as sent by a script, so the sign-in adapter answers 401 there and never
 *       begins or finishes a sign-in.
 *   <li>The call back from the identity provider loses its session id: whoever comes back signed in gets a new session, and
 *       an id planted before is worth nothing. Two session ids at once are worth nothing either.
 *   <li>A body that nobody will read is taken in and thrown away up to a bound, so that its sender sees the refusal and not
 *       a broken connection; beyond the bound the connection ends.
 *   <li>Every request has an id of its own, whatever the caller sent as one.
 * </ul>
 */
final class Gate implements HttpHandler {

    private static final HttpString REQUEST_ID = new HttpString(RequestId.HEADER);
    private static final HttpString REQUESTED_WITH = new HttpString("X-Requested-With");
    private static final String SCRIPT = "XMLHttpRequest";
    private static final String SIGN_IN = "/login";
    /** An address ending like this makes the sign-in adapter answer by itself, with nothing and 200. */
    private static final String ADAPTERS_OWN = "k_query_bearer_token";

    /** In bytes; 64 times what any request may hold. */
    private static final long LARGEST_TAKEN_IN = 64L * BoundedBody.LIMIT;

    private final HttpHandler next;

    Gate(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        String path = exchange.getRelativePath();
        Map<String, String> headers = headers(path, name(exchange));
        headers.forEach((header, value) -> exchange.getResponseHeaders().put(new HttpString(header), value));
        exchange.addResponseCommitListener(answer -> putBack(answer.getResponseHeaders(), headers));
        if (endsHere(exchange)) {
            return;
        }
        if (!path.equals(SIGN_IN)) {
            exchange.getRequestHeaders().put(REQUESTED_WITH, SCRIPT);
        }
        if (comesBackSignedIn(exchange, path) || SessionCookies.areAmbiguous(cookies(exchange))) {
            dropSession(exchange.getRequestHeaders(), SessionCookies.without(cookies(exchange)));
        }
        next.handleRequest(exchange);
    }

    /** Refuses what nobody behind the gate should see; {@link BareRefusals} finds the words. */
    private static boolean endsHere(HttpServerExchange exchange) {
        exchange.addDefaultResponseListener(new BareRefusals());
        exchange.setMaxEntitySize(LARGEST_TAKEN_IN);
        if (exchange.getRequestContentLength() > LARGEST_TAKEN_IN) {
            exchange.setPersistent(false).setStatusCode(StatusCodes.REQUEST_ENTITY_TOO_LARGE);
        } else if (exchange.getRequestURL().endsWith(ADAPTERS_OWN)
                || exchange.getQueryString().endsWith(ADAPTERS_OWN)) {
            exchange.setStatusCode(StatusCodes.NOT_FOUND);
        } else {
            return false;
        }
        exchange.endExchange();
        return true;
    }

    private static String name(HttpServerExchange exchange) {
        String id = UUID.randomUUID().toString();
        exchange.getRequestHeaders().put(REQUEST_ID, id);
        return id;
    }

    private static Map<String, String> headers(String path, String requestId) {
        Map<String, String> headers = AnswerHeaders.of(path);
        headers.put(RequestId.HEADER, requestId);
        return headers;
    }

    /** When something fails unexpectedly, the container empties the answer before it writes the refusal. */
    private static void putBack(HeaderMap present, Map<String, String> headers) {
        headers.forEach((header, value) -> {
            if (!present.contains(header)) {
                present.put(new HttpString(header), value);
            }
        });
    }

    private static boolean comesBackSignedIn(HttpServerExchange exchange, String path) {
        return path.equals(SIGN_IN)
                && !exchange.getQueryParameters()
                        .getOrDefault("code", new ArrayDeque<>())
                        .isEmpty();
    }

    private static List<String> cookies(HttpServerExchange exchange) {
        HeaderValues cookies = exchange.getRequestHeaders().get(Headers.COOKIE);
        return cookies == null ? List.of() : List.copyOf(cookies);
    }

    private static void dropSession(HeaderMap headers, List<String> others) {
        headers.remove(Headers.COOKIE);
        if (!others.isEmpty()) {
            headers.putAll(Headers.COOKIE, others);
        }
    }
}
