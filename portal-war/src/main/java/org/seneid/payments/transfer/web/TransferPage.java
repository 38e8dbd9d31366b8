package org.seneid.payments.transfer.web;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.seneid.ledger.Statements;
import org.seneid.payments.ReceiptCode;
import org.seneid.payments.bank.order.BankOrder;
import org.seneid.payments.bank.order.BankOrders;
import org.seneid.payments.bank.web.BankWait;
import org.seneid.payments.transfer.CreditTransfer;
import org.seneid.payments.transfer.CreditTransfers;
import org.seneid.payments.transfer.TransferStatus;
import org.seneid.platform.Money;
import org.seneid.platform.PortalAddress;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.paper.QrCode;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.text.MoneyWords;
import org.seneid.platform.web.Redirect;

/** One transfer as far as it is: all of it beside the button that sends it, the pause before that, or what came of it. */
@Named
@RequestScoped
public class TransferPage {

    private static final long WHOLE = 100;

    /** As the address has it: a form's parts are asked for before the page's parameters are set. */
    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    CreditTransfers transfers;

    @Inject
    BankOrders orders;

    @Inject
    BankWait bankWait;

    @Inject
    Statements statements;

    @Inject
    PortalAddress portal;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private String id;
    private CreditTransfer transfer;
    private Money balance;
    private Long submittedSeen;

    @PostConstruct
    void opened() {
        id = address.get("id");
    }

    /** What went to a bank is told by its order; one without an amount is asked for it. */
    public void load() {
        var status = getTransfer().status();
        if (status.open() && transfer.amount() == null) Redirect.page("/transfers/" + id + "/amount");
        else if (!status.open() && status != TransferStatus.DROPPED && !transfer.toCitizen())
            Redirect.page(orders.ofForm(id).map(TransferPage::pageOf).orElse("/account"));
    }

    private static String pageOf(BankOrder order) {
        return "/account/orders/" + order.publicId();
    }

    /** Sends it once; one that has to wait by now shows that instead. */
    public String send() {
        if (submittedSeen == null) throw new RuleBroken("platform.form.damaged");
        var sent = transfers.send(new PublicId(id), new Money(submittedSeen));
        if (sent.toCitizen() || sent.status() != TransferStatus.SENT) return Redirect.page("/transfers/" + id);
        var order = orders.ofForm(id).orElseThrow();
        if (order.status().open()) bankWait.sendAndWait(order.publicId());
        return Redirect.page(pageOf(order));
    }

    /** The amount beside this very button, never what a form brought back from an earlier page. */
    public Long getSeen() {
        return getTransfer().amount().dong();
    }

    public void setSeen(Long shown) {
        submittedSeen = shown;
    }

    public String drop() {
        transfers.drop(new PublicId(id));
        return Redirect.pageSaying("/account", "payments.transfer.dropped");
    }

    public CreditTransfer getTransfer() {
        if (transfer == null) transfer = transfers.byId(new PublicId(id));
        return transfer;
    }

    /** The key of the page's title. */
    public String getTitleKey() {
        if (isSent()) return "payments.transfer.sent.title";
        return isWaiting() ? "payments.transfer.pause.title" : "payments.send.check.title";
    }

    public boolean isWaiting() {
        return getTransfer().waiting(clock.instant());
    }

    /** Whether the button is there. */
    public boolean isReady() {
        return getTransfer().status().open() && !isWaiting() && !isExpired();
    }

    public boolean isExpired() {
        return getTransfer().expired(clock.instant());
    }

    public boolean isSent() {
        return getTransfer().status() == TransferStatus.SENT;
    }

    /** Whether it will never be sent. */
    public boolean isOver() {
        return getTransfer().status() == TransferStatus.DROPPED || isExpired();
    }

    /** How much of the pause is left, in a hundred parts. */
    public long getPauseLeft() {
        var left = Duration.between(clock.instant(), getTransfer().readyAt());
        return Math.max(0, left.toMillis() * WHOLE / CreditTransfer.PAUSE.toMillis());
    }

    public String getWords() {
        return MoneyWords.of(getTransfer().amount(), language.locale());
    }

    /** What is left when it is sent; null when that would be less than nothing. */
    public Money getLeft() {
        if (balance == null) balance = statements.balance().orElse(Money.ZERO);
        var left = balance.minus(getTransfer().amount());
        return left.isNegative() ? null : left;
    }

    /** What can be spent now. */
    public Money getBalance() {
        if (balance == null) balance = statements.balance().orElse(Money.ZERO);
        return balance;
    }

    /** What is printed beside the number, for whoever checks it. */
    public String getCode() {
        return ReceiptCode.of(getTransfer().publicId()).grouped();
    }

    /** Where anybody checks this receipt. */
    public String getCheckAddress() {
        return portal.of("/r/" + getTransfer().reference());
    }

    public String getQr() {
        var label = Messages.in(language.locale()).text("payments.receipt.qr");
        return QrCode.svg(getCheckAddress(), ErrorCorrectionLevel.M, label);
    }

    public String getId() {
        return id;
    }
}
