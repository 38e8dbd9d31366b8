package org.seneid.payments.bank.sandbox.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.bank.BankSettings;
import org.seneid.payments.bank.sandbox.BankBooking;
import org.seneid.payments.bank.sandbox.BankCounter;
import org.seneid.payments.bank.sandbox.BankCounter.Balance;
import org.seneid.payments.vietqr.VietQr;
import org.seneid.payments.vietqr.VietQrRefused;
import org.seneid.platform.Money;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedMoney;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.web.Redirect;

/** Shows what is in the sandbox's bank, and lets one of its customers pay a citizen by the citizen's VietQR code. */
@Named
@RequestScoped
public class BankCounterPage {

    @Inject
    BankCounter counter;

    @Inject
    BankSettings settings;

    private String from;

    @Size(max = 600, message = "registry.bank.code.long")
    private String code;

    private String amount;
    private List<Balance> balances;
    private List<BankBooking> newest;

    public String pay() {
        var typed = new FormErrors();
        var payer = typed.read(this::payer);
        var qr = typed.read(this::receiver);
        typed.mustBeRight();
        var asked = qr.amount().orElseGet(() -> TypedMoney.read(amount)
                .filter(read -> read.compareTo(Money.ZERO) > 0)
                .orElseThrow(() -> new RuleBroken("payments.amount.shape").at("amount")));
        counter.pay(payer, qr.account(), asked, qr.memo());
        return Redirect.pageSaying("/demo/bank", "registry.bank.paid");
    }

    private BankAccount payer() {
        var parts = from == null ? new String[0] : from.split("/");
        if (parts.length != 2) throw new RuleBroken("registry.bank.from.missing").at("from");
        return BankAccount.typed(parts[0], parts[1])
                .orElseThrow(() -> new RuleBroken("registry.bank.from.missing").at("from"));
    }

    private VietQr receiver() {
        try {
            var qr = VietQr.parse(code);
            if (!qr.bin().equals(settings.bin())) throw new RuleBroken("registry.bank.elsewhere").at("code");
            return qr;
        } catch (VietQrRefused refused) {
            throw refused.at("code");
        }
    }

    public List<Balance> getBalances() {
        if (balances == null) balances = counter.balances();
        return balances;
    }

    public List<BankBooking> getNewest() {
        if (newest == null) newest = counter.newest();
        return newest;
    }

    public List<SelectItem> getPayers() {
        return getBalances().stream()
                .map(each -> new SelectItem(
                        each.of().account().bin() + "/" + each.of().account().number(),
                        each.of().holder() + " · " + each.of().account().bank()))
                .toList();
    }

    public Money money(long dong) {
        return new Money(dong);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }
}
