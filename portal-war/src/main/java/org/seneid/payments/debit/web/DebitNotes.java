package org.seneid.payments.debit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seneid.payments.bill.BillRow;
import org.seneid.payments.bill.CustomerCode;
import org.seneid.payments.debit.DebitDecision;
import org.seneid.payments.debit.DirectDebit;
import org.seneid.payments.debit.DirectDebits;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.Formats;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;

/** Says beside a bill whether it will be paid automatically, or asks when it is more than was allowed. */
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
    private Set<PublicId> left;

    /** Empty when nothing is to be said; and to whoever acts for another, who allows nothing. */
    public String of(BillRow bill) {
        return live(bill).map(debit -> said(debit, bill)).orElse("");
    }

    private String said(DirectDebit debit, BillRow bill) {
        var words = Messages.in(language.locale());
        if (!debit.active()) return words.text("payments.debit.note.paused");
        if (left(bill)) return words.text("payments.debit.note.left");
        return switch (decision(debit, bill)) {
            case ASK -> words.text("payments.debit.note.over", debit.ceiling());
            case PAY -> words.text("payments.debit.note.soon");
            case LEAVE -> words.text("payments.debit.note.on", payDay(debit, bill));
        };
    }

    /** As the next round decides; a bill that is known was issued. */
    private DebitDecision decision(DirectDebit debit, BillRow bill) {
        return debit.decide(bill.amount(), today(), bill.dueOn(), today());
    }

    private LocalDate payDay(DirectDebit debit, BillRow bill) {
        return debit.payDay(today(), bill.dueOn());
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }

    private boolean left(BillRow bill) {
        if (left == null) left = debits.left();
        return left.contains(bill.id());
    }

    /** Whether it waits for an answer. */
    public boolean asks(BillRow bill) {
        return live(bill)
                .filter(DirectDebit::active)
                .filter(debit -> !left(bill) && decision(debit, bill) == DebitDecision.ASK)
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
                .filter(debit -> !today().isAfter(bill.dueOn()))
                .filter(debit -> debit.customer().getPayee() == bill.payee()
                        && debit.customer().getCode().equals(bill.code()))
                .findFirst();
    }

    private List<DirectDebit> mine() {
        if (mine == null) mine = acting.behalf().isPresent() ? List.of() : debits.mine();
        return mine;
    }
}
