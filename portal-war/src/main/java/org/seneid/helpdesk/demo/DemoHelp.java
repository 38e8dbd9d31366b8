package org.seneid.helpdesk.demo;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.seneid.helpdesk.demo.DemoHelpStaff.MINH;
import static org.seneid.helpdesk.demo.DemoHelpStaff.THU;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.seneid.helpdesk.consent.ConsentedParts;
import org.seneid.helpdesk.demo.DemoVisits.Visit;
import org.seneid.helpdesk.session.EndedBy;
import org.seneid.helpdesk.ticket.HelpTicket;
import org.seneid.identity.account.Account;
import org.seneid.identity.account.Accounts;
import org.seneid.platform.PersonalId;
import org.seneid.platform.acting.AccountPart;
import org.seneid.platform.start.PortalStarting;
import org.seneid.registry.sandbox.country.DemoPeople;

/** What a demo's helpdesk begins with: visits of the last weeks, questions about them, and a queue. */
@ApplicationScoped
public class DemoHelp {

    private static final Visit WATER_BILL = new Visit(
            "Tôi không thấy hóa đơn nước tháng này.",
            "Người dân không thấy hóa đơn nước tháng này",
            ConsentedParts.of(AccountPart.DOCUMENTS, AccountPart.PAYMENTS),
            EndedBy.AGENT,
            List.of("/home", "/documents", "/bills"));

    private static final Visit INSURANCE_CARD = new Visit(
            "Thẻ bảo hiểm y tế của tôi ghi nơi khám cũ.",
            "Thẻ bảo hiểm y tế ghi nơi khám cũ",
            ConsentedParts.of(AccountPart.DOCUMENTS),
            EndedBy.CITIZEN,
            List.of("/documents"));

    private static final Visit SOLD_CAR = new Visit(
            "Xe tôi đã bán mà vẫn hiện trong tài khoản.",
            "Xe đã bán vẫn hiện trong tài khoản",
            ConsentedParts.of(AccountPart.DOCUMENTS),
            EndedBy.AGENT,
            List.of("/documents"));

    private static final Visit PAID_TWICE = new Visit(
            "Con tôi trả giúp tiền điện rồi, sao vẫn còn hóa đơn?",
            "Hỏi hóa đơn tiền điện đã trả",
            ConsentedParts.of(AccountPart.PAYMENTS),
            EndedBy.AGENT,
            List.of("/bills"));

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    DemoHelpStaff staff;

    @Inject
    DemoVisits visits;

    @Inject
    DemoQuestions questions;

    @Inject
    DemoQueue queue;

    @Inject
    Clock clock;

    @Transactional
    void fill(@Observes @Priority(PortalStarting.HISTORY + 1) PortalStarting starting) {
        if (!starting.demo() || any()) return;
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        looks(now);
        queue.fill(now);
        waits(DemoPeople.DUNG, "Mã chia sẻ tôi gửi cho khách sạn báo hết hạn, tôi làm lại thế nào?", now, 28);
        waits(DemoPeople.BINH, "Tôi đã đổi giấy phép lái xe nhưng vẫn thấy giấy phép cũ.", now, 12);
    }

    private boolean any() {
        return em.createQuery("select count(t) from HelpTicket t", Long.class).getSingleResult() > 0;
    }

    private void looks(Instant now) {
        var dung = citizen(DemoPeople.DUNG);
        var binh = citizen(DemoPeople.BINH);
        var first = now.minus(ofDays(19));
        var card = now.minus(ofDays(2)).minus(ofHours(3));
        var car = now.minus(ofDays(3)).minus(ofMinutes(95));
        var bill = now.minus(ofDays(6)).minus(ofHours(1));
        visits.past(dung, staff.agent(MINH, first), WATER_BILL, first);
        visits.past(citizen(DemoPeople.AN_MOTHER), staff.agent(MINH, bill), PAID_TWICE, bill);
        visits.past(binh, staff.agent(THU, car), SOLD_CAR, car);
        visits.past(dung, staff.agent(THU, card), INSURANCE_CARD, card);
        em.flush();
        questions.askAndAnswer(
                binh,
                car,
                "Hôm đó ai xem giấy đăng ký xe của tôi?",
                "Bạn gọi đến và đọc mã; nhân viên Hồ Thị Thu xem mục Giấy tờ, số được che.",
                car.plus(ofHours(20)));
        questions.ask(dung, card, "Tôi đã bấm dừng; nhân viên còn xem được gì sau đó không?", card.plus(ofHours(26)));
    }

    /** Asked in the account, and nobody has taken it yet. */
    private void waits(PersonalId person, String words, Instant now, int minutes) {
        em.persist(HelpTicket.ofCitizen(citizen(person).id(), words, now.minus(ofMinutes(minutes))));
    }

    private Account citizen(PersonalId person) {
        return accounts.citizen(person).orElseThrow();
    }
}
