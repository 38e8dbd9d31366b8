package org.seneid.payments.transfer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.seneid.ledger.Statements;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.transfer.CreditTransfer;
import org.seneid.payments.transfer.CreditTransfers;
import org.seneid.payments.transfer.Recipient;
import org.seneid.payments.transfer.Recipients;
import org.seneid.payments.vietqr.Banks;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.paper.QrPicture;
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

    private static final int MEGABYTE = 1 << 20;

    @Inject
    Recipients recipients;

    @Inject
    CreditTransfers transfers;

    @Inject
    CodeRecipients codes;

    @Inject
    Statements statements;

    /** What the page is told in its address is asked for before its parameters are set. */
    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    Language language;

    @Size(max = 600, message = "payments.vietqr.LONG")
    private String vietqr;

    private String place = HERE;
    private String number;
    private List<CreditTransfer> recent;

    public String findByCode() {
        try {
            return Redirect.page("/transfers/" + codes.begin(vietqr) + "/amount");
        } catch (RuleBroken broken) {
            throw broken.at("vietqr");
        }
    }

    public String findByNumber() {
        var typed = new FormErrors();
        typed.need(place, "place", "payments.transfer.place.missing");
        typed.need(number, "number", "payments.transfer.number.missing");
        typed.mustBeRight();
        return begin(at("number", this::typed));
    }

    private Recipient typed() {
        if (HERE.equals(place)) return recipients.byTyped(number);
        return recipients.byAccount(
                BankAccount.typed(place, number).orElseThrow(() -> new RuleBroken("payments.bank.number.shape")));
    }

    /** To whom money was sent before; the account is asked about again. */
    public String again(PublicId earlier) {
        var before = transfers.byId(earlier);
        return begin(recipients.byAccount(before.account()));
    }

    private String begin(Recipient recipient) {
        return Redirect.page("/transfers/" + transfers.begin(recipient, Optional.empty(), "") + "/amount");
    }

    /** What is wrong is said at the field that it was typed into. */
    private static Recipient at(String field, Supplier<Recipient> look) {
        try {
            return look.get();
        } catch (RuleBroken broken) {
            throw broken.at(field);
        }
    }

    /** What was wrong with the picture that was sent, in words; empty when nothing was. */
    public String getPictureProblem() {
        return CodePictureProblem.of(address.get("picture"))
                .map(problem -> Messages.in(language.locale()).text(problem.key(), getLargestPicture()))
                .orElse("");
    }

    /** In megabytes. */
    public int getLargestPicture() {
        return QrPicture.LARGEST_FILE / MEGABYTE;
    }

    public int getLargestBytes() {
        return QrPicture.LARGEST_FILE;
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
