package org.backstride.careless.door;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.backstride.access.RefusedException;
import org.backstride.careless.AskTwice;
import org.backstride.careless.CountEverything;
import org.backstride.careless.LockBoth;
import org.backstride.careless.WriteAndBeRefused;
import org.backstride.patient.rules.Person;
import org.backstride.shared.ClinicId;

/** The way in to the careless use cases, behind the same gate and filters as everything under the API. */
@WebServlet("/api/careless")
public class CarelessServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CountEverything countEverything;

    @Inject
    transient AskTwice askTwice;

    @Inject
    transient LockBoth lockBoth;

    @Inject
    transient WriteAndBeRefused writeAndBeRefused;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            response.getWriter().print(answer(request));
        } catch (RefusedException refused) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } catch (InterruptedException interrupted) {
            throw new ServletException(interrupted);
        }
    }

    private String answer(HttpServletRequest request) throws InterruptedException, ServletException {
        ClinicId clinic = new ClinicId(UUID.fromString(request.getParameter("clinic")));
        String wanted = request.getParameter("do");
        return switch (wanted) {
            case "count" -> countEverything.count(clinic, request.getParameter("table"));
            case "ask" -> askTwice.ask(clinic);
            case "lock" -> lockBoth.lock(clinic, id(request, "first"), id(request, "second"));
            case "overreach" -> writeAndBeRefused.overreach(clinic, person(request));
            case "fail" -> writeAndBeRefused.fail(clinic, person(request));
            default -> throw new ServletException("nobody can " + wanted);
        };
    }

    private static UUID id(HttpServletRequest request, String name) {
        return UUID.fromString(request.getParameter(name));
    }

    private static Person person(HttpServletRequest request) {
        LocalDate birth = LocalDate.of(1990, 5, 1);
        return Person.of("Alex", request.getParameter("family"), birth, "en", null, birth.plusYears(20));
    }
}
