package org.seneid.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.seneid.documents.web.DocumentsPage;
import org.seneid.documents.web.DocumentsPage.Renewal;
import org.seneid.enrolment.appointment.Appointment;
import org.seneid.enrolment.appointment.AppointmentKind;
import org.seneid.enrolment.appointment.Appointments;
import org.seneid.enrolment.appointment.web.AppointmentWords;
import org.seneid.identity.lock.AccountLocks;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.text.Language;
import org.seneid.platform.text.Messages;
import org.seneid.platform.text.Quotation;

/** What the dashboard advises the holder of the account to do next, the best first; nothing to whoever acts for them. */
@Named
@RequestScoped
public class NextSteps {

    private static final String DESKS = "/desks";

    @Inject
    Acting acting;

    @Inject
    AccountLocks locks;

    @Inject
    DocumentsPage documents;

    @Inject
    Appointments appointments;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private List<NextStep> all;

    /** The best of them; null when nothing is left to do. */
    public NextStep getFirst() {
        return all().stream().findFirst().orElse(null);
    }

    public List<NextStep> getOthers() {
        return all().stream().skip(1).toList();
    }

    /** Whether the first is the way to the desk, which needs more words than the others. */
    public boolean isDesk() {
        return !all().isEmpty() && getFirst().href().equals(DESKS);
    }

    private List<NextStep> all() {
        if (all == null) all = acting.behalf().isEmpty() ? advised() : List.of();
        return all;
    }

    private List<NextStep> advised() {
        var words = Messages.in(language.locale());
        var steps = new ArrayList<NextStep>();
        var booked = appointments.open();
        booked.forEach(one -> steps.add(booked(words, one)));
        var levelled = booked.stream().anyMatch(one -> one.kind() == AppointmentKind.LEVEL_2);
        if (!documents.isSeenInPerson() && !levelled) steps.add(step(words, "desk", "building", DESKS));
        var ways = locks.waysBack();
        if (!ways.strong()) steps.add(step(words, "second-factor", "shield", "/profile/security/set-up"));
        if (ways.recoveryCodes() == 0)
            steps.add(step(words, "recovery-codes", "key", "/profile/security/recovery-codes"));
        if (documents.isSeenInPerson()) documents.getRenewals().forEach(renewal -> steps.add(renew(words, renewal)));
        return List.copyOf(steps);
    }

    private static NextStep step(Messages words, String what, String icon, String href) {
        var key = "home.next." + what;
        return new NextStep(
                icon, words.text(key), Quotation.none(words.text(key + ".text")), href, words.text(key + ".action"));
    }

    private NextStep booked(Messages words, Appointment appointment) {
        var said = new AppointmentWords(language.locale(), clock.instant());
        var who = appointment.child().map(child -> child.name() + ", ").orElse("");
        return new NextStep(
                "clock",
                words.text("home.next.appointment", said.moment(appointment.startsAt())),
                Quotation.filling(
                        words.text(
                                "home.next.appointment.text",
                                words.text(appointment.kind().key()),
                                Quotation.PLACE),
                        who + appointment.desk().name()),
                "/appointments/" + appointment.publicId(),
                words.text("home.next.appointment.action"));
    }

    private static NextStep renew(Messages words, Renewal renewal) {
        var key = renewal.over() ? "home.next.expired" : "home.next.expiring";
        var online = !renewal.service().isEmpty();
        return new NextStep(
                "documents",
                words.text(key, renewal.kind(), renewal.until()),
                Quotation.none(words.text(online ? "home.next.renew-online.text" : "home.next.renew.text")),
                online ? renewal.service() : renewal.href(),
                words.text(online ? "home.next.renew-online" : "home.next.renew"));
    }
}
