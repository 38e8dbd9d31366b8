package org.seneid.platform.web.picture;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.seneid.platform.paper.QrPicture;
import org.seneid.platform.web.CsrfToken;
import org.seneid.platform.web.FailureFilter;
import org.seneid.platform.web.address.SavedForm;

/**
 * A form that sends one picture of a QR code, which is read in memory and kept nowhere.
 *
 * @param address to which it is sent
 * @param page where it stands
 * @param field the name of its field
 * @param tooLarge the page, saying that the picture is too large
 * @param unreadable the page, saying that nothing can be read on it
 */
public record PictureForm(String address, String page, String field, String tooLarge, String unreadable) {

    /** @param next the page for what the code says; empty when it is a code of nothing that is known here */
    public void post(HttpServletRequest request, HttpServletResponse response, Function<String, Optional<String>> next)
            throws IOException, ServletException {
        if (!CsrfToken.matches(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var picture = SavedForm.hasParts(request) ? request.getPart(field) : null;
        var large = picture != null && picture.getSize() > QrPicture.LARGEST_FILE;
        lead(response, large ? tooLarge : text(picture).flatMap(next).orElse(unreadable));
    }

    /** To where the form stands: it says what was too large, and names the file to choose again after a sign-in. */
    public void get(HttpServletRequest request, HttpServletResponse response) {
        SavedForm.lead(request, address, page);
        lead(response, FailureFilter.TOO_LARGE.equals(request.getQueryString()) ? tooLarge : page);
    }

    private static void lead(HttpServletResponse response, String next) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next);
    }

    private static Optional<String> text(Part picture) throws IOException {
        if (picture == null) return Optional.empty();
        try (var bytes = picture.getInputStream()) {
            return QrPicture.read(bytes.readAllBytes());
        }
    }
}
