package org.backstride.web.openapi;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Hands out the document as the build wrote it, byte for byte: there is only one, so it cannot differ. */
public class OpenApiDocument extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String DOCUMENT = "/WEB-INF/openapi.json";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (InputStream document = getServletContext().getResourceAsStream(DOCUMENT)) {
            if (document == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType("application/json");
            document.transferTo(response.getOutputStream());
        }
    }
}
