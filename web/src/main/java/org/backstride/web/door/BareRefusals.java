package org.backstride.web.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.undertow.server.DefaultResponseListener;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.nio.ByteBuffer;
import org.backstride.shared.Json;
import org.backstride.web.problem.Problem;
import org.backstride.web.problem.ProblemKind;
import org.backstride.web.problem.Problems;
import org.backstride.web.problem.RequestId;

/** Words for what the server refuses with a bare status, before any servlet could say something. */
final class BareRefusals implements DefaultResponseListener {

    private static final int FIRST_REFUSAL = 400;

    @Override
    public boolean handleDefaultResponse(HttpServerExchange exchange) {
        if (exchange.getStatusCode() < FIRST_REFUSAL || !exchange.isResponseChannelAvailable()) {
            return false;
        }
        Problem problem = Problems.answering(
                        RequestId.of(exchange.getRequestHeaders().getFirst(RequestId.HEADER)),
                        exchange.getRequestHeaders().getFirst(Headers.ACCEPT_LANGUAGE))
                .about(ProblemKind.ofStatus(exchange.getStatusCode()));
        exchange.setStatusCode(problem.status());
        exchange.getResponseHeaders()
                .put(Headers.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .put(Headers.CACHE_CONTROL, "no-store");
        exchange.getResponseSender().send(ByteBuffer.wrap(written(problem)));
        return true;
    }

    private static byte[] written(Problem problem) {
        try {
            return Json.engine().writeValueAsBytes(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
