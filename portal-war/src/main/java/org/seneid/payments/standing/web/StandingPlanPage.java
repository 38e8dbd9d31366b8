package org.seneid.payments.standing.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.seneid.payments.standing.Rhythm;
import org.seneid.payments.standing.StandingOrder;
import org.seneid.payments.standing.StandingOrders;
import org.seneid.payments.standing.StandingPlan;
import org.seneid.payments.standing.StandingSchedule;
import org.seneid.payments.standing.StandingStatus;
import org.seneid.payments.transfer.CreditTransfer;
import org.seneid.payments.transfer.CreditTransfers;
import org.seneid.payments.transfer.TransferStatus;
import org.seneid.payments.transfer.web.TransferMemo;
import org.seneid.platform.Money;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedDate;
import org.seneid.platform.TypedMoney;
import org.seneid.platform.TypedText;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Redirect;

/** How much and when, below the name of whoever gets it: of a new standing order after a transfer, or of one that changes. */
@Named
@RequestScoped
public class StandingPlanPage {

    private static final String BETWEEN = "-";

    /** As the address has it: a form's parts are asked for before the page's parameters are set. */
    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    StandingOrders orders;

    @Inject
    CreditTransfers transfers;

    @Inject
    StandingWords words;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private String id;
    private String transfer;
    private Object payee;
    private String amount;
    private String memo;
    private String when;
    private String first;
    private String last;

    @PostConstruct
    void opened() {
        id = address.get("id");
        transfer = address.get("transfer");
    }

    /** Shows what was sent or agreed to before; what was not, or is over, has a page of its own. */
    public void load() {
        if (getPayee() instanceof StandingOrder order) shows(order);
        else shows((CreditTransfer) getPayee());
    }

    private void shows(CreditTransfer sent) {
        if (sent.status() != TransferStatus.SENT) {
            Redirect.page("/transfers/" + transfer);
            return;
        }
        shows(sent.amount(), sent.memo(), StandingSchedule.again(sent.sentAt(), clock.instant()));
    }

    private void shows(StandingOrder order) {
        if (order.status() == StandingStatus.ENDED) Redirect.page(getBack());
        else shows(order.amount(), order.memo(), order.schedule());
    }

    private void shows(Money sum, String told, StandingSchedule schedule) {
        var earliest = StandingSchedule.earliest(clock.instant());
        amount = Long.toString(sum.dong());
        memo = told;
        when = value(schedule.rhythm(), schedule.day());
        first = shown(schedule.first().isBefore(earliest) ? earliest : schedule.first());
        last = schedule.last() == null ? "" : shown(schedule.last());
    }

    private String shown(LocalDate day) {
        return new Formats(language.locale()).date(day);
    }

    public String check() {
        var typed = new FormErrors();
        var sum = typed.read(
                () -> TypedMoney.read(amount).orElseThrow(() -> new RuleBroken("payments.amount.shape").at("amount")));
        var begin = typed.read(() -> day(first, "first"));
        var end = TypedText.line(last).isEmpty() ? null : typed.read(() -> day(last, "last"));
        typed.mustBeRight();
        var plan = new StandingPlan(sum, TransferMemo.plain(memo), schedule(begin, end));
        return Redirect.page("/transfers/standing/" + drafted(plan));
    }

    private PublicId drafted(StandingPlan plan) {
        return transfer == null ? orders.change(new PublicId(id), plan) : orders.propose(new PublicId(transfer), plan);
    }

    private static LocalDate day(String typed, String field) {
        return TypedDate.day(typed).orElseThrow(() -> new RuleBroken("payments.standing.day.shape").at(field));
    }

    /** What is chosen comes from a list, so that anything else was made up. */
    private StandingSchedule schedule(LocalDate begin, LocalDate end) {
        for (var rhythm : Rhythm.values())
            for (int day = 1; day <= rhythm.days(); day++)
                if (value(rhythm, day).equals(when)) return new StandingSchedule(rhythm, day, begin, end);
        throw new RuleBroken("platform.form.damaged");
    }

    private static String value(Rhythm rhythm, int day) {
        return rhythm + BETWEEN + day;
    }

    /** Every day of the month, then of the week. */
    public List<SelectItem> getTimes() {
        var times = new ArrayList<SelectItem>();
        for (var rhythm : List.of(Rhythm.MONTHLY, Rhythm.WEEKLY))
            for (int day = 1; day <= rhythm.days(); day++)
                times.add(new SelectItem(value(rhythm, day), words.when(rhythm, day)));
        return times;
    }

    /** The transfer or the order whose recipient it is. */
    public Object getPayee() {
        if (payee == null)
            payee = transfer == null ? orders.byId(new PublicId(id)) : transfers.byId(new PublicId(transfer));
        return payee;
    }

    /** Where the recipient is seen again. */
    public String getBack() {
        return transfer == null ? "/transfers/standing/" + id : "/transfers/standing";
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

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }
}
