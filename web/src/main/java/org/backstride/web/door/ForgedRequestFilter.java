package org.backstride.web.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.backstride.web.problem.ProblemKind;
import org.backstride.web.problem.RefusalPage;

/** Refuses what another site's page may have made a browser send. */
public class ForgedRequestFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ForgedRequests.Request seen = new ForgedRequests.Request(
                request.getMethod(),
                ForgedRequests.origin(request.getScheme(), request.getServerName(), request.getServerPort()),
                request.getHeader("Origin"),
                request.getHeader(ForgedRequests.HEADER),
                request.getHeader("Authorization"));
        if (ForgedRequests.mayBeForged(seen)) {
            RefusalPage.answer(request, response, ProblemKind.FORGED_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }
}
