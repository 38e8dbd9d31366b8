package org.seneid.services.paper.web;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.PublicId;
import org.seneid.platform.paper.PdfPage;
import org.seneid.platform.paper.QrCode;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Download;
import org.seneid.services.paper.ApplicationPapers;
import org.seneid.services.web.FormWords;

/** {@code /applications/{id}/pdf} and {@code /cases/{id}/pdf}: an application to print, in the reader's language, with a code to check it. */
@WebServlet("/internal/application.pdf")
public class ApplicationPdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ApplicationPapers papers;

    @Inject
    transient FormWords words;

    @Inject
    transient Language language;

    @Inject
    transient PortalAddress address;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = new PublicId(request.getParameter("id"));
        var paper = "clerk".equals(request.getParameter("by")) ? papers.ofCase(id) : papers.own(id);
        Download.pdf(response, paper.application().number().orElseThrow(), pdf(paper));
    }

    /** Nothing is read by asking what it would look like. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        response.setContentType(Download.PDF);
    }

    private byte[] pdf(ApplicationPapers.Paper paper) {
        var application = paper.application();
        var number = application.number().orElseThrow();
        var definition = paper.journey().definition();
        var formats = new Formats(language.locale());
        var now = clock.instant();
        var page = new PdfPage(language.locale(), words.text("platform.frame.portal"), words.in(definition.title()))
                .lead(words.text(application.status().key()))
                .fact(words.text("services.application.number"), number)
                .fact(words.text("services.paper.authority"), words.in(definition.authority()))
                .fact(
                        words.text("services.cases.column.submitted"),
                        formats.toTheSecond(application.submittedAt().orElseThrow()))
                .fact(words.text("services.casework.applicant"), paper.applicant())
                .heading(words.text("services.application.sent"));
        words.lines(paper.journey()).forEach(line -> page.fact(line.label(), line.text()));
        for (var source : words.sources(application.contents().known())) {
            source.values().forEach(value -> page.fact(words.label(value), words.text(value)));
            page.note(source.words());
        }
        var check = address.of("/a/" + number + "/" + paper.code().digits());
        return page.code(
                        QrCode.svg(check, ErrorCorrectionLevel.M, words.text("services.paper.code")),
                        check,
                        words.text("services.paper.how"))
                .note(words.text("services.paper.printed", formats.moment(now, now)))
                .bytes();
    }
}
