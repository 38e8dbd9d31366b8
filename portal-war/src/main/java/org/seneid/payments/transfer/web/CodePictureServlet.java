package org.seneid.payments.transfer.web;

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
import org.seneid.platform.RuleBroken;
import org.seneid.platform.paper.QrPicture;
import org.seneid.platform.web.CsrfToken;
import org.seneid.platform.web.FailureFilter;
import org.seneid.platform.web.address.SavedForm;

/** {@code /transfers/picture}: finds a recipient by a picture of their code, which is read in memory and kept nowhere. */
@WebServlet({"/internal/transfer-picture", "/transfers/picture"})
@MultipartConfig(maxFileSize = QrPicture.LARGEST_UPLOAD, fileSizeThreshold = QrPicture.LARGEST_UPLOAD)
public class CodePictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CodeRecipients codes;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!CsrfToken.matches(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var picture = SavedForm.hasParts(request) ? request.getPart("picture") : null;
        lead(
                response,
                picture != null && picture.getSize() > QrPicture.LARGEST_FILE
                        ? CodePictureProblem.TOO_LARGE.form()
                        : next(picture));
    }

    /** To where the form stands: it says what was too large, and names the file to choose again after a sign-in. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        SavedForm.lead(request, "/transfers/picture", "/transfers/new");
        lead(
                response,
                FailureFilter.TOO_LARGE.equals(request.getQueryString())
                        ? CodePictureProblem.TOO_LARGE.form()
                        : "/transfers/new");
    }

    private static void lead(HttpServletResponse response, String next) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next);
    }

    private String next(Part picture) throws IOException {
        return text(picture).map(this::found).orElse(CodePictureProblem.UNREADABLE.form());
    }

    private String found(String text) {
        try {
            return "/transfers/" + codes.begin(text) + "/amount";
        } catch (RuleBroken broken) {
            return CodePictureProblem.of(broken).form();
        }
    }

    private static Optional<String> text(Part picture) throws IOException {
        if (picture == null) return Optional.empty();
        try (var bytes = picture.getInputStream()) {
            return QrPicture.read(bytes.readAllBytes());
        }
    }
}
