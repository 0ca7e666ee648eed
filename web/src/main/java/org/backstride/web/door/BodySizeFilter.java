package org.backstride.web.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.backstride.web.json.BoundedBody;
import org.backstride.web.problem.ProblemKind;
import org.backstride.web.problem.RefusalPage;

/** Refuses a body that says of itself that it is too large, before a byte of it is read. */
public class BodySizeFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > BoundedBody.LIMIT) {
            RefusalPage.answer(request, response, ProblemKind.BODY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
