package org.seneid.payments.bank.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.seneid.ledger.Statements;
import org.seneid.payments.bank.BankAccount;
import org.seneid.payments.bank.transfer.BankTransfers;
import org.seneid.payments.vietqr.Banks;
import org.seneid.payments.vietqr.VietQr;
import org.seneid.payments.vietqr.VietQrRefused;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedMoney;
import org.seneid.platform.TypedText;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.web.Redirect;

/**
 * Sends money to an account at a bank: the account, then its holder's name with the amount, then all of it beside the button.
 * What was answered before stands in hidden fields, and is asked of the bank again before money moves.
 */
@Named
@RequestScoped
public class BankTransferPage {

    private static final int LONGEST_MEMO = 50;

    /** Which parts the page has is known before the fields of a form are read. */
    @Inject
    @RequestParameterMap
    Map<String, String> sent;

    @Inject
    BankTransfers transfers;

    @Inject
    Statements statements;

    @Inject
    BankWait bankWait;

    @Size(max = 600, message = "payments.vietqr.LONG")
    private String code;

    private String bank;
    private String number;
    private String amount;
    private String memo;
    private BankAccount account;
    private String holder = "";
    private Money checked;
    private String key;

    @PostConstruct
    void answered() {
        account = BankAccount.typed(sent.get("bin"), sent.get("receiver")).orElse(null);
        holder = sent.getOrDefault("holder", "");
        amount = sent.get("sum");
        memo = sent.get("purpose");
        checked = TypedMoney.read(amount).orElse(null);
        key = sent.getOrDefault("key", PublicId.random().value());
    }

    public String findByCode() {
        try {
            var qr = VietQr.parse(code);
            account = new BankAccount(qr.bin(), qr.account());
            qr.amount().ifPresent(asked -> amount = Long.toString(asked.dong()));
            memo = qr.memo();
        } catch (VietQrRefused refused) {
            throw refused.at("code");
        }
        return find("code");
    }

    public String findByNumber() {
        var typed = new FormErrors();
        typed.need(bank, "bank", "payments.link.bank.missing");
        account = typed.read(() -> BankAccount.typed(bank, number)
                .orElseThrow(() -> new RuleBroken("payments.bank.number.shape").at("number")));
        typed.mustBeRight();
        return find("number");
    }

    private String find(String field) {
        try {
            holder = transfers.holder(account);
            return null;
        } catch (RuleBroken broken) {
            account = null;
            throw broken.field().isEmpty() ? broken : broken.at(field);
        }
    }

    public String check() {
        var typed = new FormErrors();
        var read = typed.read(
                () -> TypedMoney.read(amount).orElseThrow(() -> new RuleBroken("payments.amount.shape").at("amount")));
        if (read != null)
            typed.read(() -> {
                transfers.checkAmount(read);
                return read;
            });
        memo = typed.read(() -> plain(memo));
        typed.mustBeRight();
        checked = read;
        return null;
    }

    /** Other banks read plain letters only. */
    private static String plain(String typed) {
        var plain = TypedText.withoutMarks(TypedText.line(typed)).replaceAll("[^ -~]", "");
        if (plain.length() > LONGEST_MEMO) throw new RuleBroken("payments.send.memo.long").at("memo");
        return plain;
    }

    public String send() {
        if (account == null
                || checked == null
                || key.length() != PublicId.random().value().length()) throw new RuleBroken("platform.form.damaged");
        var order = transfers.send(account, holder, checked, plain(memo), key);
        bankWait.sendAndWait(order);
        return Redirect.page("/account/orders/" + order);
    }

    public boolean isSeeking() {
        return account == null;
    }

    public boolean isFound() {
        return account != null && checked == null;
    }

    public boolean isReady() {
        return account != null && checked != null;
    }

    public BankAccount getAccount() {
        return account;
    }

    public String getHolder() {
        return holder;
    }

    public Money getChecked() {
        return checked;
    }

    public String getSum() {
        return checked == null ? "" : Long.toString(checked.dong());
    }

    /** Null without an account. */
    public Money getBalance() {
        return statements.balance().orElse(null);
    }

    public List<SelectItem> getBanks() {
        return Banks.all().stream()
                .map(each -> new SelectItem(each.bin(), each.shortName()))
                .toList();
    }

    public String getKey() {
        return key;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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
