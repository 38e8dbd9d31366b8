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
import org.seneid.enrolment.appointment.AppointmentReference;
import org.seneid.enrolment.appointment.DayAppointments;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.paper.QrPicture;
import org.seneid.platform.web.picture.PictureForm;
import org.seneid.registry.card.ScannedText;

/**
 * {@code /desk/photo}: finds a person by a photograph of the QR code on their card, for desks without a scanner. The
 * picture is read in memory and kept nowhere.
 */
@WebServlet({"/internal/desk-photo", "/desk/photo"})
@MultipartConfig(maxFileSize = QrPicture.LARGEST_UPLOAD, fileSizeThreshold = QrPicture.LARGEST_UPLOAD)
public class PhotoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final PictureForm FORM = new PictureForm(
            "/desk/photo", "/desk", "photo", PhotoProblem.TOO_LARGE.form(), PhotoProblem.UNREADABLE.form());

    @Inject
    transient DayAppointments day;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        FORM.post(request, response, text -> Optional.of(text)
                .filter(PhotoServlet::known)
                .map(this::found));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        FORM.get(request, response);
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
}
