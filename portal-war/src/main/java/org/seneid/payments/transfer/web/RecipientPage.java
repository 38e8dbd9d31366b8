package org.seneid.payments.transfer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.seneid.ledger.Statements;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.transfer.CreditTransfer;
import org.seneid.payments.transfer.CreditTransfers;
import org.seneid.payments.transfer.Recipient;
import org.seneid.payments.transfer.Recipients;
import org.seneid.payments.vietqr.Banks;
import org.seneid.payments.vietqr.VietQr;
import org.seneid.payments.vietqr.VietQrRefused;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.web.Redirect;

/** Whom to send money to: by a code, by a number, or one of those paid of late. */
@Named
@RequestScoped
public class RecipientPage {

    /** The place that is no bank. */
    private static final String HERE = "sen";

    @Inject
    Recipients recipients;

    @Inject
    CreditTransfers transfers;

    @Inject
    Statements statements;

    @Inject
    Language language;

    @Size(max = 600, message = "payments.vietqr.LONG")
    private String vietqr;

    private String place = HERE;
    private String number;
    private List<CreditTransfer> recent;

    public String findByCode() {
        try {
            var qr = VietQr.parse(vietqr);
            var found = at("vietqr", () -> recipients.byAccount(new BankAccount(qr.bin(), qr.account())));
            return begin(found, qr.amount(), TransferMemo.shortened(qr.memo()));
        } catch (VietQrRefused refused) {
            throw refused.at("vietqr");
        }
    }

    public String findByNumber() {
        var typed = new FormErrors();
        typed.need(place, "place", "payments.transfer.place.missing");
        typed.need(number, "number", "payments.transfer.number.missing");
        typed.mustBeRight();
        return begin(at("number", this::typed), Optional.empty(), "");
    }

    private Recipient typed() {
        if (HERE.equals(place)) return recipients.byTyped(number);
        return recipients.byAccount(
                BankAccount.typed(place, number).orElseThrow(() -> new RuleBroken("payments.bank.number.shape")));
    }

    /** To whom money was sent before; the account is asked about again. */
    public String again(PublicId earlier) {
        var before = transfers.byId(earlier);
        return begin(recipients.byAccount(before.account()), Optional.empty(), "");
    }

    private String begin(Recipient recipient, Optional<Money> asked, String memo) {
        return Redirect.page("/transfers/" + transfers.begin(recipient, asked, memo) + "/amount");
    }

    /** What is wrong is said at the field that it was typed into. */
    private static Recipient at(String field, Supplier<Recipient> look) {
        try {
            return look.get();
        } catch (RuleBroken broken) {
            throw broken.at(field);
        }
    }

    public boolean isPossible() {
        return statements.balance().isPresent();
    }

    public List<CreditTransfer> getRecent() {
        if (recent == null) recent = transfers.recent();
        return recent;
    }

    /** Sen, and the banks. */
    public List<SelectItem> getPlaces() {
        var places = new ArrayList<SelectItem>();
        places.add(new SelectItem(HERE, Messages.in(language.locale()).text("payments.transfer.place.sen")));
        Banks.all().forEach(bank -> places.add(new SelectItem(bank.bin(), bank.shortName())));
        return places;
    }

    public String getVietqr() {
        return vietqr;
    }

    public void setVietqr(String vietqr) {
        this.vietqr = vietqr;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
