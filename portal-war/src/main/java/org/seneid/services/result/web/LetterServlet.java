package org.seneid.services.result.web;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seneid.documents.web.DocumentWords;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.PublicId;
import org.seneid.platform.paper.PdfPage;
import org.seneid.platform.paper.QrCode;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Download;
import org.seneid.registry.order.LetterStatement;
import org.seneid.services.result.Results;

/** {@code /applications/{id}/letter.pdf}: the letter that came of an application, with a code to check it. */
@WebServlet("/internal/letter.pdf")
public class LetterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Results results;

    @Inject
    transient Language language;

    @Inject
    transient PortalAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var paper = results.letter(new PublicId(request.getParameter("id")));
        Download.pdf(response, paper.letter().kind().word(), pdf(paper));
    }

    /** A letter is handed out, and on record, only when it is read. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        response.setContentType(Download.PDF);
    }

    private byte[] pdf(Results.Paper paper) {
        var letter = paper.letter();
        var words = new DocumentWords(language.locale(), paper.madeAt());
        var page = new PdfPage(language.locale(), words.word(paper.register()), words.word(letter.kind()));
        page.lead(words.text("services.letter.number", letter.number(), letter.issued()));
        letter.facts().forEach(fact -> page.fact(words.text(fact.labelKey()), words.value(fact)));
        letter.statements().forEach(said -> page.fact(label(said), text(said)));
        letter.until().ifPresent(until -> page.fact(words.text("services.letter.until"), words.date(until)));
        page.note(words.text("documents.document.source", words.word(paper.register()), paper.signedAt()));
        var check = address.of("/l/" + paper.code().secret());
        return page.code(
                        QrCode.svg(check, ErrorCorrectionLevel.M, words.text("services.letter.code")),
                        check,
                        words.text("services.letter.how"))
                .bytes();
    }

    private String label(LetterStatement said) {
        return english() ? said.labelEn() : said.labelVi();
    }

    private String text(LetterStatement said) {
        return english() ? said.textEn() : said.textVi();
    }

    private boolean english() {
        return language.locale().equals(Language.ENGLISH);
    }
}
