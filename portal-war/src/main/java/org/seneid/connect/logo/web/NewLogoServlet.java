package org.seneid.connect.logo.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seneid.connect.logo.ClientLogos;
import org.seneid.connect.logo.LogoProblem;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.paper.QrPicture;
import org.seneid.platform.web.CsrfToken;
import org.seneid.platform.web.FailureFilter;
import org.seneid.platform.web.address.SavedForm;

/** {@code /partners/logo}: a developer sends the logo of a client; what is wrong with it is said at the form's field. */
@WebServlet({"/internal/new-logo", NewLogoServlet.ADDRESS})
@MultipartConfig(maxFileSize = QrPicture.LARGEST_UPLOAD, fileSizeThreshold = QrPicture.LARGEST_UPLOAD)
public class NewLogoServlet extends HttpServlet {

    static final String ADDRESS = "/partners/logo";

    private static final long serialVersionUID = 1L;
    private static final String CLIENTS = "/partners";

    @Inject
    transient ClientLogos logos;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!CsrfToken.matches(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var client = request.getParameter("client");
        if (!PublicId.shaped(client)) throw new NotFound();
        lead(response, CLIENTS + "/" + client + next(request, new PublicId(client)));
    }

    /** Whoever had to sign in meanwhile is led to their clients, and chooses the file again. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        SavedForm.lead(request, ADDRESS, CLIENTS);
        lead(
                response,
                FailureFilter.TOO_LARGE.equals(request.getQueryString())
                        ? CLIENTS + "?logo=" + LogoProblem.TOO_LARGE.word()
                        : CLIENTS);
    }

    private String next(HttpServletRequest request, PublicId client) throws IOException, ServletException {
        try {
            return logos.put(client, file(request)) ? "?logo=saved" : "?logo=asked";
        } catch (RuleBroken wrong) {
            if (!wrong.field().equals("logo")) throw wrong;
            return "/edit?logo=" + wrong.key().substring(wrong.key().lastIndexOf('.') + 1);
        }
    }

    private static byte[] file(HttpServletRequest request) throws IOException, ServletException {
        var file = SavedForm.hasParts(request) ? request.getPart("logo") : null;
        if (file == null) return new byte[0];
        try (var bytes = file.getInputStream()) {
            return bytes.readAllBytes();
        }
    }

    private static void lead(HttpServletResponse response, String next) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next);
    }
}
