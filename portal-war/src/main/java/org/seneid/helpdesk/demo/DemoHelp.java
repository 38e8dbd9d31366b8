package org.seneid.helpdesk.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.seneid.helpdesk.caller.HelpReason;
import org.seneid.helpdesk.consent.ConsentedParts;
import org.seneid.helpdesk.replay.ViewedItem;
import org.seneid.helpdesk.replay.ViewedPage;
import org.seneid.helpdesk.session.EndedBy;
import org.seneid.helpdesk.session.HelpSession;
import org.seneid.helpdesk.ticket.HelpTicket;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Accounts;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.start.PortalStarting;
import org.seneid.registry.sandbox.country.DemoPeople;

/** What a demo's helpdesk begins with: a visit to Phạm Thị Dung of some weeks ago, and a ticket of Trần Thị Bình that waits. */
@ApplicationScoped
public class DemoHelp {

    private static final Duration SINCE_THE_VISIT = Duration.ofDays(19);

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Transactional
    void fill(@Observes @Priority(PortalStarting.HISTORY + 1) PortalStarting starting) {
        if (!starting.demo() || any()) return;
        var visit = clock.instant().minus(SINCE_THE_VISIT);
        visit(accounts.citizen(DemoPeople.DUNG).orElseThrow(), agent(visit), visit);
        var binh = accounts.citizen(DemoPeople.BINH).orElseThrow();
        em.persist(HelpTicket.ofCitizen(
                binh.id(),
                "Tôi đã đổi giấy phép lái xe nhưng trong tài khoản vẫn thấy giấy phép cũ.",
                clock.instant().minus(Duration.ofMinutes(12))));
    }

    private boolean any() {
        return em.createQuery("select count(t) from HelpTicket t", Long.class).getSingleResult() > 0;
    }

    private Actor agent(Instant then) {
        var minh = accounts.staff("helpdesk.minh").orElseThrow();
        var signIn = PublicId.random().value();
        return new Actor(minh.id(), minh.person(), minh.name(), minh.role(), minh.level(), signIn, then);
    }

    private void visit(Account dung, Actor minh, Instant began) {
        var ticket = HelpTicket.ofCitizen(dung.id(), "Tôi không thấy hóa đơn nước tháng này.", began);
        ticket.take(minh, began);
        em.persist(ticket);
        var sights = ConsentedParts.of(AccountPart.DOCUMENTS, AccountPart.PAYMENTS);
        var why = new HelpReason("Người dân không thấy hóa đơn nước tháng này");
        var looked = new HelpSession(
                ticket,
                em.find(Account.class, dung.id().value()),
                minh,
                why,
                sights,
                began.plus(HelpSession.LONGEST),
                began);
        em.persist(looked);
        em.flush(); // its pages name it without a mapping that would order the inserts
        opened(looked, "/home", began.plusSeconds(4), new ViewedItem("bills.listed", "", List.of()));
        opened(looked, "/documents", began.plusSeconds(61), new ViewedItem("documents.listed", "", List.of()));
        opened(looked, "/bills", began.plusSeconds(97), new ViewedItem("bills.listed", "", List.of()));
        looked.end(EndedBy.AGENT, began.plusSeconds(312));
        ticket.close(minh.account(), began.plusSeconds(340));
    }

    private void opened(HelpSession session, String address, Instant at, ViewedItem seen) {
        em.persist(new ViewedPage(session.publicId(), address, List.of(seen), false, at));
    }
}
