package org.backstride.web.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Shows a deep link by the page of its application, whose own router finds the rest. */
public class FrontEndFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<String> page = READING.contains(request.getMethod()) ? Paths.pageFor(path) : Optional.empty();
        if (page.isPresent()) {
            request.getRequestDispatcher(page.get()).forward(request, response);
        } else if (Paths.lacksSlash(path)) {
            response.sendRedirect(path + "/");
        } else {
            chain.doFilter(request, response);
        }
    }
}
