package org.seneid.payments.bank.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.bank.link.LinkStatus;
import org.seneid.payments.bank.link.LinkedAccount;
import org.seneid.payments.bank.link.LinkedAccounts;
import org.seneid.payments.vietqr.Banks;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.web.Redirect;

/** Links the citizen's own account at a bank: which, the code that came with one đồng, and the leave to collect. */
@Named
@RequestScoped
public class LinkPage {

    private static final String ADDRESS = "/account/bank";

    @Inject
    LinkedAccounts accounts;

    @Inject
    BankWait bankWait;

    @NotNull(message = "platform.form.damaged")
    @Size(min = 26, max = 26, message = "platform.form.damaged")
    private String key = PublicId.random().value();

    private String bank;
    private String number;
    private String code;
    private LinkedAccount mine;
    private boolean looked;

    public String begin() {
        var typed = new FormErrors();
        typed.need(bank, "bank", "payments.link.bank.missing");
        var account = typed.read(() -> BankAccount.typed(bank, number)
                .orElseThrow(() -> new RuleBroken("payments.bank.number.shape").at("number")));
        typed.mustBeRight();
        bankWait.sendAndWait(accounts.begin(account, key));
        return Redirect.page(ADDRESS);
    }

    /** The wrong code is told after it was counted: told within, the counting would be undone. */
    public String confirm() {
        if (code == null || code.isBlank()) throw new RuleBroken("payments.link.code.missing").at("code");
        var order = accounts.confirm(code, key).orElseThrow(this::wrong);
        bankWait.sendAndWait(order);
        return Redirect.page(ADDRESS);
    }

    private RuleBroken wrong() {
        return accounts.mine()
                .map(link -> new RuleBroken("payments.link.wrong", link.triesLeft()).at("code"))
                .orElseGet(() -> new RuleBroken("payments.link.wrong.ended"));
    }

    public String end() {
        accounts.end();
        return Redirect.pageSaying(ADDRESS, "payments.link.ended");
    }

    /** Null when none is linked or being linked. */
    public LinkedAccount getMine() {
        if (!looked) mine = accounts.mine().orElse(null);
        looked = true;
        return mine;
    }

    public boolean isTested() {
        return getMine() != null && getMine().status() == LinkStatus.TESTED;
    }

    public boolean isAgreed() {
        return getMine() != null && getMine().status() == LinkStatus.AGREED;
    }

    public boolean isLinked() {
        return getMine() != null && getMine().status() == LinkStatus.LINKED;
    }

    public List<SelectItem> getBanks() {
        return Banks.all().stream()
                .map(each -> new SelectItem(each.bin(), each.shortName()))
                .toList();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getBank() {
        return bank;
    }

    public void setBank(String bank) {
        this.bank = bank;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
