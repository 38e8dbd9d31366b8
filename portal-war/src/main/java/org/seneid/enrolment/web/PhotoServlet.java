package org.seneid.enrolment.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.seneid.enrolment.draft.Enrolments;
import org.seneid.platform.paper.QrPicture;
import org.seneid.platform.web.CsrfToken;
import org.seneid.platform.web.address.SavedForm;
import org.seneid.registry.card.ScannedText;

/**
 * {@code /desk/photo}: finds a person by a photograph of the QR code on their card, for desks without a scanner. The
 * picture is read in memory and kept nowhere.
 */
@WebServlet({"/internal/desk-photo", "/desk/photo"})
@MultipartConfig(maxFileSize = QrPicture.LARGEST_FILE, fileSizeThreshold = QrPicture.LARGEST_FILE)
public class PhotoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Enrolments enrolments;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!CsrfToken.matches(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var next = code(request)
                .filter(text -> !(ScannedText.read(text) instanceof ScannedText.Unknown))
                .map(text -> "/desk/found/" + enrolments.find(text))
                .orElse("/desk?photo=unreadable");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next);
    }

    /** Whoever had to sign in first is led to where the form stands, which names the file to choose again. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        SavedForm.lead(request, "/desk/photo", "/desk");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/desk");
    }

    private static Optional<String> code(HttpServletRequest request) throws IOException, ServletException {
        var photo = request.getPart("photo");
        if (photo == null) return Optional.empty();
        try (var bytes = photo.getInputStream()) {
            return QrPicture.read(bytes.readAllBytes());
        }
    }
}
