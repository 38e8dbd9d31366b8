package org.seneid.payments.limit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.seneid.payments.limit.ChosenLimits;
import org.seneid.payments.limit.LimitSettings;
import org.seneid.payments.limit.SpendingLimits;
import org.seneid.platform.Money;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedMoney;
import org.seneid.platform.text.FormErrors;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Redirect;

/** How much the citizen lets themselves send: at once, a day and a month. */
@Named
@RequestScoped
public class TransferLimitsPage {

    @Inject
    LimitSettings settings;

    @Inject
    Language language;

    private ChosenLimits chosen;
    private String payment;
    private String day;
    private String month;

    @PostConstruct
    void asTheyAre() {
        chosen = settings.mine();
        var formats = new Formats(language.locale());
        payment = formats.number(chosen.inForce().payment().dong());
        day = formats.number(chosen.inForce().day().dong());
        month = formats.number(chosen.inForce().month().dong());
    }

    public String save() {
        var typed = new FormErrors();
        var wished = new Money[] {
            typed.read(() -> read(payment, "payment")),
            typed.read(() -> read(day, "day")),
            typed.read(() -> read(month, "month"))
        };
        typed.mustBeRight();
        var limits = new SpendingLimits(wished[0], wished[1], wished[2]);
        if (settings.raises(limits)) {
            settings.raise(limits);
            return Redirect.pageSaying("/account/limits", "payments.limit.raised");
        }
        settings.lower(limits);
        return Redirect.pageSaying("/account/limits", "payments.limit.lowered");
    }

    private static Money read(String amount, String field) {
        return TypedMoney.read(amount).orElseThrow(() -> new RuleBroken("payments.amount.shape").at(field));
    }

    public ChosenLimits getChosen() {
        return chosen;
    }

    /** Null when no raise waits. */
    public SpendingLimits getLater() {
        return chosen.later().orElse(null);
    }

    public SpendingLimits getHighest() {
        return SpendingLimits.HIGHEST;
    }

    public String getPayment() {
        return payment;
    }

    public void setPayment(String payment) {
        this.payment = payment;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
