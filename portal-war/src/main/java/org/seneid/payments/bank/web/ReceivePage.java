package org.seneid.payments.bank.web;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.seneid.ledger.Statements;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.bank.receive.ReceivingAccounts;
import org.seneid.payments.vietqr.VietQr;
import org.seneid.platform.Money;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedMoney;
import org.seneid.platform.TypedText;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.paper.QrCode;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

/** The code by which others pay the citizen, with an amount and a memo when they say so. */
@Named
@RequestScoped
public class ReceivePage {

    /** EMVCo, section 4.8: what most banks' apps show of a memo. */
    private static final int LONGEST_MEMO = 25;

    @Inject
    ReceivingAccounts accounts;

    @Inject
    Statements statements;

    @Inject
    Acting acting;

    @Inject
    Language language;

    private String amount;

    @Size(max = 60, message = "payments.receive.memo.long")
    private String memo;

    private BankAccount account;
    private Optional<Money> asked = Optional.empty();
    private String told = "";

    /** The code on the page that answers asks for this amount; nothing is kept. */
    public void make() {
        var typed = new FormErrors();
        asked = typed.read(this::typedAmount);
        told = typed.read(this::typedMemo);
        if (asked == null || told == null) {
            asked = Optional.empty();
            told = "";
        }
        typed.mustBeRight();
    }

    private Optional<Money> typedAmount() {
        if (amount == null || amount.isBlank()) return Optional.empty();
        return Optional.of(TypedMoney.read(amount)
                .filter(read -> read.compareTo(Money.ZERO) > 0)
                .orElseThrow(() -> new RuleBroken("payments.amount.shape").at("amount")));
    }

    /** Other banks' apps read plain letters only. */
    private String typedMemo() {
        var plain = TypedText.withoutMarks(TypedText.line(memo)).replaceAll("[^ -~]", "");
        if (plain.length() > LONGEST_MEMO) throw new RuleBroken("payments.receive.memo.long").at("memo");
        return plain;
    }

    public boolean isPossible() {
        return statements.balance().isPresent();
    }

    public BankAccount getAccount() {
        if (account == null) account = accounts.mine();
        return account;
    }

    /** In groups of four, as it is read out. */
    public String getNumber() {
        return getAccount().number().replaceAll("(.{4})(?=.)", "$1 ");
    }

    public String getHolder() {
        return acting.signedIn().name();
    }

    /** The text of the code, for those who cannot show a picture. */
    public String getText() {
        return new VietQr(getAccount().bin(), getAccount().number(), asked, told).text();
    }

    public String getQr() {
        var label = Messages.in(language.locale()).text("payments.receive.qr");
        return QrCode.svg(getText(), ErrorCorrectionLevel.M, label);
    }

    /** Null when the payer chooses. */
    public Money getAsked() {
        return asked.orElse(null);
    }

    public String getTold() {
        return told;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getMemo() {
        return memo;
    }

    public void setMemo(String memo) {
        this.memo = memo;
    }
}
