package org.seneid.enrolment.web;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.seneid.enrolment.ActivationSlips;
import org.seneid.enrolment.ActivationSlips.Slip;
import org.seneid.enrolment.draft.CheckedOriginal;
import org.seneid.identity.activation.IssuedActivation;
import org.seneid.platform.PublicId;
import org.seneid.platform.RedirectRequired;
import org.seneid.platform.paper.PdfPage;
import org.seneid.platform.paper.QrCode;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.CsrfToken;
import org.seneid.platform.web.Download;

/**
 * {@code /desk/enrolments/{id}/slip.pdf} and {@code /desk/accounts/{id}/slip.pdf}: the slip that a person takes home. It
 * is asked for by a post, since each one has a new code; a link or a reload makes none.
 */
@WebServlet("/internal/slip.pdf")
public class SlipServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> STEPS =
            List.of("enrolment.slip.step-1", "enrolment.slip.step-2", "enrolment.slip.step-3");

    @Inject
    transient ActivationSlips slips;

    @Inject
    transient Language language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!CsrfToken.matches(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            print(request, response);
        } catch (RedirectRequired first) {
            var page = URLEncoder.encode(page(request), StandardCharsets.UTF_8);
            response.sendRedirect(first.address() + "?next=" + page);
        }
    }

    /** Whoever had to sign in first is led to where the slip is asked for. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", page(request));
    }

    /** Where the slip is asked for. */
    private static String page(HttpServletRequest request) {
        var id = new PublicId(request.getParameter("id"));
        return ofAccount(request) ? "/desk/accounts/" + id : "/desk/enrolments/" + id + "/done";
    }

    private static boolean ofAccount(HttpServletRequest request) {
        return "account".equals(request.getParameter("of"));
    }

    private void print(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = new PublicId(request.getParameter("id"));
        Download.pdf(response, "slip", pdf(ofAccount(request) ? slips.ofAccount(id) : slips.ofEnrolment(id)));
    }

    private byte[] pdf(Slip slip) {
        var words = Messages.in(language.locale());
        var coded = slip.activation().isPresent();
        var page = new PdfPage(
                language.locale(),
                words.text("platform.frame.portal"),
                words.text(coded ? "enrolment.slip.title" : "enrolment.slip.raised-title"));
        page.lead(slip.name());
        slip.activation()
                .ifPresentOrElse(made -> code(page, words, made), () -> page.note(words.text("enrolment.slip.raised")));
        if (!slip.noted().isEmpty()) page.heading(words.text("enrolment.done.noted"));
        for (var original : slip.noted())
            page.fact(words.text(original.kind().key()) + " " + original.number(), reason(words, original));
        return page.note(words.text(coded ? "enrolment.slip.keep" : "enrolment.slip.raised-keep"))
                .bytes();
    }

    private void code(PdfPage page, Messages words, IssuedActivation made) {
        page.fact(words.text("enrolment.slip.code"), made.code())
                .fact(words.text("enrolment.slip.until"), new Formats(language.locale()).toTheSecond(made.expiresAt()))
                .code(
                        QrCode.svg(made.address(), ErrorCorrectionLevel.M, words.text("enrolment.slip.qr")),
                        made.address(),
                        words.text("enrolment.slip.how"));
        for (var step : STEPS) page.note(words.text(step));
    }

    private static String reason(Messages words, CheckedOriginal original) {
        var said = words.text("enrolment.slip." + original.result());
        return original.note().isEmpty() ? said : said + " " + original.note();
    }
}
