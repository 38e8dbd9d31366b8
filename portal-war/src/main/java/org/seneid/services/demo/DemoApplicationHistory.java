package org.seneid.services.demo;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.seneid.audit.AuditTrail;
import org.seneid.documents.Correction;
import org.seneid.documents.Document;
import org.seneid.documents.DocumentReport;
import org.seneid.identity.account.Account;
import org.seneid.platform.AccountId;
import org.seneid.platform.WorkingDays;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.text.Formats;
import org.seneid.registry.document.DocumentKind;
import org.seneid.services.application.Application;
import org.seneid.services.application.ApplicationEvents.ApplicationDecided;
import org.seneid.services.application.ApplicationEvents.ApplicationSubmitted;
import org.seneid.services.application.ApplicationEvents.MoreAsked;
import org.seneid.services.application.ApplicationMessage;
import org.seneid.services.application.ApplicationStatus;
import org.seneid.services.application.ApplicationStep.Side;
import org.seneid.services.application.PastApplications;
import org.seneid.services.catalogue.Catalogue;
import org.seneid.services.form.Answers;

/** A past for what a demo's people applied for: each went its way, and each way is on record. */
@ApplicationScoped
@Transactional
class DemoApplicationHistory {

    private static final String SLUG = "confirmation-of-residence";
    private static final int DAYS_TO_ANSWER = 10;
    private static final int LATE = 9;

    @PersistenceContext
    EntityManager em;

    @Inject
    PastApplications past;

    @Inject
    Catalogue catalogue;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** What became of an application. */
    enum Fate {
        BEGUN,
        SUBMITTED,
        IN_REVIEW,
        ASKED,
        APPROVED,
        /** Approved after the day when it was due. */
        LATE,
        REFUSED,
        WITHDRAWN
    }

    boolean hasNone(Account citizen) {
        return !past.any(citizen.id());
    }

    /** @param days ago, on which it was submitted */
    void write(Account citizen, Account clerk, String purpose, Fate fate, int days) {
        var form = catalogue.latest(SLUG);
        var then = clock.instant().minus(days, DAYS).minus(1, HOURS);
        var answers = answers(purpose);
        if (fate == Fate.BEGUN) {
            past.begun(citizen.id(), form, answers, then);
            return;
        }
        var application = past.submitted(citizen.id(), form, answers, then);
        var number = application.number().orElseThrow();
        var sent = new ApplicationSubmitted(citizen.id(), SLUG, application.publicId(), number, List.of());
        trail.past(sent, Optional.of(actor(citizen, then)), then);
        if (fate != Fate.SUBMITTED) goOn(application, clerk, fate, then.plus(20, HOURS));
    }

    private static Answers answers(String purpose) {
        return Answers.NONE
                .with("purpose", List.of(purpose))
                .with("form", List.of("electronic"))
                .passing("purpose")
                .passing("receiver")
                .passing("form");
    }

    private void goOn(Application application, Account clerk, Fate fate, Instant then) {
        if (fate == Fate.WITHDRAWN) {
            past.withdrawn(application, then);
            return;
        }
        em.persist(application.take(clerk.id(), then));
        var later = then.plus(fate == Fate.LATE ? 24L * LATE : 5, HOURS);
        switch (fate) {
            case ASKED -> ask(application, clerk, later);
            case APPROVED, LATE -> {
                em.persist(application.approve("", later));
                decided(application, clerk, later);
            }
            case REFUSED -> {
                em.persist(application.refuse("Nơi thường trú đã đổi. Vui lòng cập nhật căn cước rồi nộp lại.", later));
                decided(application, clerk, later);
            }
            case IN_REVIEW ->
                em.persist(new ApplicationMessage(application, Side.CLERK, "Hồ sơ đang được đối chiếu.", later));
            case BEGUN, SUBMITTED, WITHDRAWN -> throw new IllegalArgumentException(fate.name());
        }
    }

    private void ask(Application application, Account clerk, Instant then) {
        var until = WorkingDays.after(Formats.day(then), DAYS_TO_ANSWER);
        em.persist(application.askMore("Vui lòng cho biết tên trường nơi bạn nộp giấy xác nhận.", until, then));
        var asked = new MoreAsked(application.owner(), SLUG, application.publicId());
        trail.past(asked, Optional.of(actor(clerk, then)), then);
    }

    private void decided(Application application, Account clerk, Instant then) {
        ApplicationStatus end = application.status();
        var decided = new ApplicationDecided(application.owner(), SLUG, application.publicId(), end);
        trail.past(decided, Optional.of(actor(clerk, then)), then);
    }

    private static Actor actor(Account who, Instant then) {
        return new Actor(who.id(), who.person(), who.name(), who.role(), who.level(), "", then);
    }

    /** She reported four days ago that her address is out of date. */
    void mistake(Account citizen, Instant now) {
        if (reported(citizen.id())) return;
        var then = now.minus(4, DAYS);
        em.createQuery("select d from Document d where d.owner = :owner and d.kind = :kind", Document.class)
                .setParameter("owner", citizen.id())
                .setParameter("kind", DocumentKind.CITIZEN_CARD)
                .getResultStream()
                .findFirst()
                .ifPresent(card -> em.persist(new DocumentReport(
                        card,
                        "residence",
                        new Correction("Số nhà ghi thiếu: số 12B, không phải số 12."),
                        WorkingDays.after(Formats.day(then), DAYS_TO_ANSWER),
                        then)));
    }

    private boolean reported(AccountId citizen) {
        return em.createQuery("select count(r) from DocumentReport r where r.owner = :owner", Long.class)
                        .setParameter("owner", citizen)
                        .getSingleResult()
                > 0;
    }
}
