package org.seneid.payments.transfer.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.paper.QrPicture;
import org.seneid.platform.web.picture.PictureForm;

/** {@code /transfers/picture}: finds a recipient by a picture of their code, which is read in memory and kept nowhere. */
@WebServlet({"/internal/transfer-picture", "/transfers/picture"})
@MultipartConfig(maxFileSize = QrPicture.LARGEST_UPLOAD, fileSizeThreshold = QrPicture.LARGEST_UPLOAD)
public class CodePictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final PictureForm FORM = new PictureForm(
            "/transfers/picture",
            "/transfers/new",
            "picture",
            CodePictureProblem.TOO_LARGE.form(),
            CodePictureProblem.UNREADABLE.form());

    @Inject
    transient CodeRecipients codes;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        FORM.post(request, response, text -> Optional.of(found(text)));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        FORM.get(request, response);
    }

    private String found(String text) {
        try {
            return "/transfers/" + codes.begin(text) + "/amount";
        } catch (RuleBroken broken) {
            return CodePictureProblem.of(broken).form();
        }
    }
}
