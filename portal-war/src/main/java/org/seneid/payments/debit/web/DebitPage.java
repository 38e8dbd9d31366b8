package org.seneid.payments.debit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.seneid.payments.PaymentRow;
import org.seneid.payments.bill.CustomerCode;
import org.seneid.payments.bill.CustomerCodes;
import org.seneid.payments.debit.DebitTiming;
import org.seneid.payments.debit.DirectDebit;
import org.seneid.payments.debit.DirectDebits;
import org.seneid.payments.reminder.BillReminders;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.TypedMoney;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.web.Redirect;

/** One customer code: whether its bills are paid automatically and up to how much, and whether its holder is reminded. */
@Named
@RequestScoped
public class DebitPage {

    /** As the address has it: a form's parts are asked for before the page's parameters are set. */
    @Inject
    @RequestParameterMap
    Map<String, String> address;

    @Inject
    DirectDebits debits;

    @Inject
    CustomerCodes codes;

    @Inject
    Language language;

    private String id;
    private CustomerCode code;
    private Optional<DirectDebit> debit;
    private List<PaymentRow> paid;
    private String ceiling;

    @NotNull(message = "payments.debit.timing.missing")
    private DebitTiming timing = DebitTiming.DAY_BEFORE_DUE;

    @PostConstruct
    void opened() {
        id = address.get("id");
    }

    /** Finds the code before the page is written, so that what is not there is a plain 404; shows what is agreed. */
    public void load() {
        getCode();
        debit().ifPresent(agreed -> {
            ceiling = new Formats(language.locale()).number(agreed.ceiling().dong());
            timing = agreed.timing();
        });
    }

    public String agree() {
        var upTo = TypedMoney.read(ceiling).orElseThrow(() -> new RuleBroken("payments.amount.shape").at("ceiling"));
        debits.agree(id(), upTo, timing);
        return saying("payments.debit.agreed");
    }

    public String pause() {
        debits.pause(id());
        return saying("payments.debit.paused");
    }

    public String end() {
        debits.end(id());
        return saying("payments.debit.ended");
    }

    public String remind() {
        codes.remind(id());
        return saying("payments.reminder.on");
    }

    public String stayQuiet() {
        codes.stayQuiet(id());
        return saying("payments.reminder.off");
    }

    private String saying(String key) {
        return Redirect.pageSaying("/bills/codes/" + id + "/automatic", key);
    }

    private PublicId id() {
        return new PublicId(id);
    }

    public CustomerCode getCode() {
        if (code == null) code = codes.byId(id());
        return code;
    }

    /** Null when none is in force or paused. */
    public DirectDebit getDebit() {
        return debit().orElse(null);
    }

    private Optional<DirectDebit> debit() {
        if (debit == null) debit = debits.ofCode(id());
        return debit;
    }

    /** What was paid automatically last. */
    public List<PaymentRow> getPaid() {
        if (paid == null) paid = debits.paid(id());
        return paid;
    }

    public int getReminderDays() {
        return BillReminders.DAYS;
    }

    public DebitTiming[] getTimings() {
        return DebitTiming.values();
    }

    public String getCeiling() {
        return ceiling;
    }

    public void setCeiling(String ceiling) {
        this.ceiling = ceiling;
    }

    public DebitTiming getTiming() {
        return timing;
    }

    public void setTiming(DebitTiming timing) {
        this.timing = timing;
    }
}
