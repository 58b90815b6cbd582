package halcyon.app.signin;

import halcyon.app.Addresses;
import halcyon.app.web.PlainPage;
import halcyon.shared.Language;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/// Says that and why one is signed out, lets the device forget, and leads back to where one was.
@Singleton
@WebServlet(Addresses.SIGNED_OUT)
final class SignedOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var why = Arrays.stream(SessionEnd.Why.values())
                .filter(one -> one.word().equals(request.getParameter("why")))
                .findFirst()
                .orElse(SessionEnd.Why.SELF);
        var page = PlainPage.forgetting(
                Language.of(request.getLocale()).locale(),
                "app.signed-out",
                Sentence.of("app.signed-out." + why.word()),
                LocalTarget.of(request.getParameter("to")).path());
        response.setContentType("text/html;charset=utf-8");
        response.getWriter().write(page);
    }
}
