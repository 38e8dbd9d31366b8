package org.seneid.enrolment.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;
import org.seneid.enrolment.appointment.AppointmentReference;
import org.seneid.enrolment.appointment.DayAppointments;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.paper.QrPicture;
import org.seneid.platform.web.CsrfToken;
import org.seneid.platform.web.FailureFilter;
import org.seneid.platform.web.address.SavedForm;
import org.seneid.registry.card.ScannedText;

/**
 * {@code /desk/photo}: finds a person by a photograph of the QR code on their card, for desks without a scanner. The
 * picture is read in memory and kept nowhere.
 */
@WebServlet({"/internal/desk-photo", "/desk/photo"})
@MultipartConfig(maxFileSize = QrPicture.LARGEST_UPLOAD, fileSizeThreshold = QrPicture.LARGEST_UPLOAD)
public class PhotoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DayAppointments day;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!CsrfToken.matches(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var photo = SavedForm.hasParts(request) ? request.getPart("photo") : null;
        lead(
                response,
                photo != null && photo.getSize() > QrPicture.LARGEST_FILE
                        ? PhotoProblem.TOO_LARGE.form()
                        : next(photo));
    }

    /** To where the form stands: it says what was too large, and names the file to choose again after a sign-in. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        SavedForm.lead(request, "/desk/photo", "/desk");
        lead(
                response,
                FailureFilter.TOO_LARGE.equals(request.getQueryString()) ? PhotoProblem.TOO_LARGE.form() : "/desk");
    }

    private static void lead(HttpServletResponse response, String next) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next);
    }

    private String next(Part photo) throws IOException {
        return code(photo).filter(PhotoServlet::known).map(this::found).orElse(PhotoProblem.UNREADABLE.form());
    }

    private static boolean known(String text) {
        return AppointmentReference.typed(text).isPresent() || !(ScannedText.read(text) instanceof ScannedText.Unknown);
    }

    private String found(String text) {
        try {
            return "/desk/found/" + day.find(text);
        } catch (RuleBroken otherDesk) {
            return PhotoProblem.NO_APPOINTMENT.form();
        }
    }

    private static Optional<String> code(Part photo) throws IOException {
        if (photo == null) return Optional.empty();
        try (var bytes = photo.getInputStream()) {
            return QrPicture.read(bytes.readAllBytes());
        }
    }
}
