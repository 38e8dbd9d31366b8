package org.seneid.payments.web;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.seneid.payments.Payments;
import org.seneid.payments.Receipt;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.PublicId;
import org.seneid.platform.paper.QrCode;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.Redirect;

/** What was paid, and whether its payee has confirmed it. */
@Named
@RequestScoped
public class ReceiptPage {

    /** As the address has it: a form's parts are asked for before the page's parameters are set. */
    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    Payments payments;

    @Inject
    PortalAddress portal;

    @Inject
    Language language;

    @Inject
    SettlementWait settlementWait;

    private String id;
    private Receipt receipt;

    @PostConstruct
    void opened() {
        id = address.get("id");
    }

    /** Finds the payment before the page is written, so that what is not there is a plain 404. */
    public void load() {
        receipt = payments.receipt(new PublicId(id));
    }

    public Receipt getReceipt() {
        if (receipt == null) load();
        return receipt;
    }

    /** Where anybody checks this receipt. */
    public String getCheckAddress() {
        return portal.of("/r/" + getReceipt().number());
    }

    public String getQr() {
        var label = Messages.in(language.locale()).text("payments.receipt.qr");
        return QrCode.svg(getCheckAddress(), ErrorCorrectionLevel.M, label);
    }

    /** Has the payee asked again. */
    public String ask() {
        payments.askAgain(new PublicId(id));
        settlementWait.sendAndWait(new PublicId(id));
        return Redirect.page("/payments/" + id);
    }

    public String getId() {
        return id;
    }
}
