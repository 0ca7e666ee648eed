package org.backstride.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.regex.Pattern;
import org.backstride.shared.Json;
import org.jspecify.annotations.Nullable;

/**
 * Answers what the sign-in adapter, the container or a filter has refused before any resource saw it. Programs get the
 * same problem document as from everywhere else; a person with a browser gets a page with a way on.
 *
 * <p>web.xml sends every refusal here. From outside the address itself is as good as nothing.
 */
public class RefusalPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Addresses for programs: whatever they say to accept, they get a problem document. */
    private static final Pattern FOR_PROGRAMS = Pattern.compile("/+(api|fhir|logout|openapi)([/;].*)?", Pattern.DOTALL);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        String address = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        ProblemKind kind = status == null ? ProblemKind.NOT_FOUND : ProblemKind.ofStatus(status);
        String refused = address == null ? request.getRequestURI() : address;
        if (isForProgram(refused, request.getHeader(HttpHeaders.ACCEPT))) {
            answer(request, response, kind);
        } else {
            show(request, response, kind, refused.equals("/login") ? PlainPage.SIGN_IN_FAILED : PlainPage.of(kind));
        }
    }

    /** Writes the problem document as the whole answer. */
    public static void answer(HttpServletRequest request, HttpServletResponse response, ProblemKind kind)
            throws IOException {
        Problem problem = Problems.answering(RequestId.of(request), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .about(kind);
        write(response, kind, Problem.MEDIA_TYPE, Json.engine().writeValueAsBytes(problem));
    }

    static boolean isForProgram(String address, @Nullable String accept) {
        return FOR_PROGRAMS.matcher(address).matches() || accept == null || !accept.contains("text/html");
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, ProblemKind kind, PlainPage page)
            throws IOException {
        Sentences sentences = Sentences.preferredBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        write(response, kind, PlainPage.MEDIA_TYPE, page.in(sentences));
    }

    private static void write(HttpServletResponse response, ProblemKind kind, String type, byte[] body)
            throws IOException {
        response.setStatus(kind.status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
