package org.seneid.payments.debit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.seneid.payments.bill.BillRow;
import org.seneid.payments.bill.CustomerCode;
import org.seneid.payments.debit.DebitTiming;
import org.seneid.payments.debit.DirectDebit;
import org.seneid.payments.debit.DirectDebits;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

/** Says beside a bill whether it will be paid by itself, or asks when it is more than was allowed. */
@Named
@RequestScoped
public class DebitNotes {

    @Inject
    DirectDebits debits;

    @Inject
    Acting acting;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private List<DirectDebit> mine;

    /** Empty when nothing is to be said; and to whoever acts for another, who allows nothing. */
    public String of(BillRow bill) {
        return live(bill).map(debit -> said(debit, bill)).orElse("");
    }

    private String said(DirectDebit debit, BillRow bill) {
        var words = Messages.in(language.locale());
        if (!debit.active()) return words.text("payments.debit.note.paused");
        if (bill.amount().compareTo(debit.ceiling()) > 0)
            return words.text("payments.debit.note.over", debit.ceiling());
        return debit.timing() == DebitTiming.ON_ARRIVAL
                ? words.text("payments.debit.note.soon")
                : words.text("payments.debit.note.on", bill.dueOn().minusDays(1));
    }

    /** Whether it waits for an answer. */
    public boolean asks(BillRow bill) {
        return live(bill)
                .filter(DirectDebit::active)
                .filter(debit -> bill.amount().compareTo(debit.ceiling()) > 0)
                .isPresent();
    }

    /** What a list of codes says of one. */
    public String ofCode(CustomerCode code) {
        return find(code).map(this::state).orElse("");
    }

    private String state(DirectDebit debit) {
        var words = Messages.in(language.locale());
        return words.text(debit.active() ? "payments.debit.state.on" : "payments.debit.state.paused", debit.ceiling());
    }

    private Optional<DirectDebit> find(CustomerCode code) {
        return mine().stream()
                .filter(debit ->
                        debit.customer().ref().equals(code.getCustomer().ref()))
                .findFirst();
    }

    /** An overdue bill is left to the citizen. */
    private Optional<DirectDebit> live(BillRow bill) {
        return mine().stream()
                .filter(debit -> !Formats.day(clock.instant()).isAfter(bill.dueOn()))
                .filter(debit -> debit.customer().getPayee() == bill.payee()
                        && debit.customer().getCode().equals(bill.code()))
                .findFirst();
    }

    private List<DirectDebit> mine() {
        if (mine == null) mine = acting.behalf().isPresent() ? List.of() : debits.mine();
        return mine;
    }
}
