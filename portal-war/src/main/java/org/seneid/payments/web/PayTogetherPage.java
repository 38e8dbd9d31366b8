package org.seneid.payments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seneid.ledger.Statements;
import org.seneid.payments.AgreedBill;
import org.seneid.payments.BatchPayments;
import org.seneid.payments.bill.BillRow;
import org.seneid.payments.bill.Bills;
import org.seneid.platform.Money;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.web.Redirect;

/** Several bills before they are paid: each with its amount, and the sum beside the button that pays them all. */
@Named
@RequestScoped
public class PayTogetherPage {

    private static final String BETWEEN = ",";
    private static final String OF = "=";

    @Inject
    HttpServletRequest request;

    @Inject
    Bills bills;

    @Inject
    BatchPayments payments;

    @Inject
    SettlementWait settlementWait;

    @Inject
    Statements account;

    private List<BillRow> rows;
    private Money balance;
    private String submittedSeen = "";
    private String key = PublicId.random().value();

    /** One bill has a page of its own, and without any there is nothing to pay. */
    public void load() {
        if (getRows().isEmpty()) Redirect.pageWarning("/bills", "payments.batch.none", BatchPayments.MOST);
        else if (rows.size() == 1) Redirect.page("/bills/" + rows.get(0).id() + "/pay");
        else if (rows.size() > BatchPayments.MOST)
            Redirect.pageWarning("/bills", "payments.batch.count", BatchPayments.MOST);
    }

    public String pay() {
        if (!PublicId.shaped(key)) throw new RuleBroken("platform.form.damaged");
        var agreed = read(submittedSeen);
        rows = null; // what the page shows again is how the bills stand then
        var form = new PublicId(key);
        settlementWait.sendAndWait(payments.pay(agreed, form));
        return Redirect.page("/bills/paid/" + form);
    }

    private static List<AgreedBill> read(String seen) {
        try {
            return Stream.of(seen.split(BETWEEN))
                    .map(each -> each.split(OF))
                    .map(each -> new AgreedBill(new PublicId(each[0]), new Money(Long.parseLong(each[1]))))
                    .toList();
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException | NotFound damaged) {
            throw new RuleBroken("platform.form.damaged");
        }
    }

    /** The chosen bills in the order in which they were chosen, whatever became of them since. */
    public List<BillRow> getRows() {
        if (rows == null) {
            var chosen = chosen();
            rows = bills.mine().bills().stream()
                    .filter(row -> chosen.contains(row.id().value()))
                    .sorted(Comparator.comparing(row -> chosen.indexOf(row.id().value())))
                    .toList();
        }
        return rows;
    }

    private List<String> chosen() {
        var values = request.getParameterValues("bill");
        return values == null ? List.of() : List.of(values);
    }

    private Stream<BillRow> due() {
        return getRows().stream().filter(BillRow::due);
    }

    public int getCount() {
        return (int) due().count();
    }

    public Money getTotal() {
        return due().map(BillRow::amount).reduce(Money.ZERO, Money::plus);
    }

    /** Null without an account. */
    public Money getBalance() {
        if (balance == null) balance = account.balance().orElse(null);
        return balance;
    }

    public boolean isEnough() {
        return getBalance() != null && getBalance().compareTo(getTotal()) >= 0;
    }

    /** Whether to show the button; a form that was sent is always answered, whatever the account holds by now. */
    public boolean isPayable() {
        var faces = FacesContext.getCurrentInstance();
        var sent = faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        return sent || getCount() > 0 && isEnough();
    }

    /** What the account holds afterwards. */
    public Money getLeft() {
        return getBalance().minus(getTotal());
    }

    /** Each bill with the amount at its line, sent along with the button. */
    public String getSeen() {
        return due().map(row -> row.id() + OF + row.amount().dong()).collect(Collectors.joining(BETWEEN));
    }

    public void setSeen(String shown) {
        submittedSeen = shown == null ? "" : shown;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
