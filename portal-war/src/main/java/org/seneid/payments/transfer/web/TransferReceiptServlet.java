package org.seneid.payments.transfer.web;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.seneid.payments.ReceiptCode;
import org.seneid.payments.transfer.CreditTransfer;
import org.seneid.payments.transfer.CreditTransfers;
import org.seneid.payments.transfer.TransferStatus;
import org.seneid.platform.NotFound;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.PublicId;
import org.seneid.platform.paper.PdfPage;
import org.seneid.platform.paper.QrCode;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.text.MoneyWords;
import org.seneid.platform.web.Download;

/** {@code /transfers/{id}.pdf}: the receipt of money sent to a citizen, to keep or to hand on, in the payer's language. */
@WebServlet("/internal/transfer.pdf")
public class TransferReceiptServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CreditTransfers transfers;

    @Inject
    transient Language language;

    @Inject
    transient PortalAddress portal;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var transfer = transfers.byId(new PublicId(request.getParameter("id")));
        if (!transfer.toCitizen() || transfer.status() != TransferStatus.SENT) throw new NotFound();
        Download.pdf(response, transfer.reference(), pdf(transfer));
    }

    /** Nothing is looked at by asking what it would look like. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        response.setContentType(Download.PDF);
    }

    private byte[] pdf(CreditTransfer transfer) {
        var words = Messages.in(language.locale());
        var formats = new Formats(language.locale());
        var page = new PdfPage(
                language.locale(),
                words.text("platform.frame.portal"),
                words.text("payments.receipt.title", transfer.reference()));
        page.lead(words.text("payments.check.sent"))
                .fact(words.text("payments.receipt.amount"), formats.money(transfer.amount()))
                .fact(words.text("payments.transfer.words"), MoneyWords.of(transfer.amount(), language.locale()))
                .fact(words.text("payments.transfer.payer"), transfer.payerName())
                .fact(words.text("payments.transfer.recipient"), transfer.holder())
                .fact(words.text("payments.account.number"), transfer.account().number());
        if (!transfer.memo().isEmpty()) page.fact(words.text("payments.order.memo"), transfer.memo());
        page.fact(words.text("payments.receipt.number"), transfer.reference())
                .fact(words.text("payments.order.at"), formats.toTheSecond(transfer.sentAt()))
                .fact(
                        words.text("payments.receipt.code"),
                        ReceiptCode.of(transfer.publicId()).grouped());
        var check = portal.of("/r/" + transfer.reference());
        return page.code(
                        QrCode.svg(check, ErrorCorrectionLevel.M, words.text("payments.receipt.qr")),
                        check,
                        words.text("payments.transfer.how"))
                .bytes();
    }
}
