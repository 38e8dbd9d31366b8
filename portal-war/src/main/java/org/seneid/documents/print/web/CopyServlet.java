package org.seneid.documents.print.web;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seneid.documents.print.DocumentPrints;
import org.seneid.documents.print.PrintedCopy;
import org.seneid.documents.web.DocumentWords;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.PublicId;
import org.seneid.platform.paper.PdfPage;
import org.seneid.platform.paper.QrCode;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Download;
import org.seneid.registry.document.DocumentKind;
import org.seneid.registry.document.RegisterDocument;

/** {@code /documents/{kind}/{id}.pdf}: a copy to print, in the citizen's language, with a code to check it. */
@WebServlet("/internal/document.pdf")
public class CopyServlet extends HttpServlet {

    @Inject
    transient DocumentPrints prints;

    @Inject
    transient Language language;

    @Inject
    transient PortalAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var kind = DocumentKind.ofSlug(request.getParameter("kind"));
        Download.pdf(response, kind.slug(), pdf(prints.print(kind, new PublicId(request.getParameter("id")))));
    }

    /** A copy is made, and on record, only when it is handed out. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        response.setContentType(Download.PDF);
    }

    private byte[] pdf(PrintedCopy copy) {
        var document = copy.document();
        var words = new DocumentWords(language.locale(), copy.printedAt());
        var page = new PdfPage(language.locale(), words.text("platform.frame.portal"), words.word(document.kind()));
        page.lead(words.state(document)).note(words.meaning(document));
        picture(page, document.document(), words);
        words.fields(document.document()).forEach(field -> page.fact(field.label(), field.text()));
        document.signedAt()
                .ifPresent(at -> page.note(words.text(
                        "documents.document.source", words.word(document.kind().register()), at)));
        var check = address.of("/d/" + copy.code().secret());
        return page.code(
                        QrCode.svg(check, ErrorCorrectionLevel.M, words.text("documents.copy.code")),
                        check,
                        words.text("documents.copy.how"))
                .note(words.text("documents.copy.printed", copy.printedAt(), copy.checkableUntil()))
                .bytes();
    }

    private static void picture(PdfPage page, RegisterDocument document, DocumentWords words) {
        var says = words.text("documents.card.portrait");
        if (document.portrait() != null) page.picture(document.portrait().svg(), says);
    }
}
