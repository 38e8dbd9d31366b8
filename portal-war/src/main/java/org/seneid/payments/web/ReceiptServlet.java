package org.seneid.payments.web;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seneid.payments.Payments;
import org.seneid.payments.Receipt;
import org.seneid.payments.bill.web.BillWords;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.PublicId;
import org.seneid.platform.paper.PdfPage;
import org.seneid.platform.paper.QrCode;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.Download;

/** {@code /payments/{id}.pdf}: the receipt to keep or to hand on, in the citizen's language. */
@WebServlet("/internal/receipt.pdf")
public class ReceiptServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Payments payments;

    @Inject
    transient BillWords bills;

    @Inject
    transient Language language;

    @Inject
    transient PortalAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var receipt = payments.receipt(new PublicId(request.getParameter("id")));
        Download.pdf(response, receipt.number(), pdf(receipt));
    }

    /** Nothing is looked at by asking what it would look like. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        response.setContentType(Download.PDF);
    }

    private byte[] pdf(Receipt receipt) {
        var words = Messages.in(language.locale());
        var formats = new Formats(language.locale());
        var page = new PdfPage(
                language.locale(),
                words.text("platform.frame.portal"),
                words.text("payments.receipt.title", receipt.number()));
        page.lead(bills.status(receipt.status(), receipt.payee()))
                .fact(words.text("payments.receipt.amount"), formats.money(receipt.amount()))
                .fact(
                        words.text("payments.receipt.for"),
                        bills.title(receipt.payee(), receipt.period(), receipt.months()))
                .fact(words.text("payments.receipt.payer"), receipt.payer())
                .fact(words.text("payments.receipt.payee"), receipt.payee().title())
                .fact(words.text("payments.receipt.customer"), receipt.customer())
                .fact(words.text("payments.receipt.number"), receipt.number())
                .fact(words.text("payments.receipt.at"), formats.toTheSecond(receipt.postedAt()));
        if (receipt.automatic())
            page.fact(words.text("payments.receipt.how-paid"), words.text("payments.receipt.automatic"));
        if (!receipt.reference().isEmpty()) page.fact(words.text("payments.receipt.reference"), receipt.reference());
        page.fact(words.text("payments.receipt.code"), receipt.code());
        var check = address.of("/r/" + receipt.number());
        return page.code(
                        QrCode.svg(check, ErrorCorrectionLevel.M, words.text("payments.receipt.qr")),
                        check,
                        words.text("payments.receipt.how"))
                .bytes();
    }
}
