package org.seneid.helpdesk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.seneid.audit.question.QuestionsOnTicket;
import org.seneid.audit.question.QuestionsOnTicket.QuestionReference;
import org.seneid.helpdesk.repair.Repair;
import org.seneid.helpdesk.repair.RepairStatus;
import org.seneid.helpdesk.session.HelpSession;
import org.seneid.helpdesk.ticket.HelpTickets;
import org.seneid.helpdesk.ticket.TicketNumber;
import org.seneid.helpdesk.ticket.TicketStep;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Role;

/** Everything that happened under the number of a ticket. */
@Stateless
@RolesAllowed({Role.AGENTS, Role.SUPERVISORS})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TicketHistory {

    @PersistenceContext
    EntityManager em;

    @Inject
    HelpTickets tickets;

    @Inject
    QuestionsOnTicket questions;

    @Inject
    Clock clock;

    /** What happened. */
    public enum What {
        OPENED_BY_CITIZEN,
        OPENED,
        TAKEN,
        GIVEN_BACK,
        ASSIGNED,
        CLOSED,
        SESSION_BEGAN,
        SESSION_ENDED,
        REPAIR_ASKED,
        REPAIR_APPROVED,
        REPAIR_REFUSED,
        REPAIR_CANCELLED,
        REPAIR_DONE,
        REPAIR_EXPIRED;

        static What of(RepairStatus status) {
            return valueOf("REPAIR_" + status);
        }
    }

    /**
     * One line.
     *
     * @param who the name of the member of staff who did it; empty for a citizen and for the time that ran out
     * @param words whom a ticket was given to, why somebody looked, or why something was refused; empty for nothing
     * @param of the session or the repair that it belongs to; null for neither
     */
    public record HistoryLine(Instant at, What what, String who, String words, PublicId of) {

        HistoryLine(Instant at, What what, String who, String words) {
            this(at, what, who, words, null);
        }
    }

    /**
     * In the order of time.
     *
     * @throws NotFound when no ticket has this number; RuleBroken as {@link HelpTickets#read}
     */
    public List<HistoryLine> of(TicketNumber number) {
        var ticket = tickets.read(number);
        var lines = new ArrayList<HistoryLine>();
        if (ticket.byCitizen()) lines.add(new HistoryLine(ticket.openedAt(), What.OPENED_BY_CITIZEN, "", ""));
        tickets.steps(number).forEach(step -> lines.add(line(step)));
        sessions(number).forEach(session -> lines(session, lines));
        repairs(number).forEach(repair -> lines(repair, lines));
        lines.sort(Comparator.comparing(HistoryLine::at));
        return lines;
    }

    /** Questions of its citizen about what was done for it; those that the supervisor who is signed in may answer. */
    @RolesAllowed(Role.SUPERVISORS)
    public List<QuestionReference> questions(TicketNumber number) {
        return tickets.read(number)
                .owner()
                .map(owner -> questions.of(owner, number.text()))
                .orElse(List.of());
    }

    private static HistoryLine line(TicketStep step) {
        return new HistoryLine(
                step.at(),
                What.valueOf(step.what().name()),
                step.byName(),
                step.toName().orElse(""));
    }

    private List<HelpSession> sessions(TicketNumber number) {
        return em.createQuery(
                        "select s from HelpSession s join fetch s.citizen where s.ticket.id = :ticket"
                                + " order by s.beganAt, s.id",
                        HelpSession.class)
                .setParameter("ticket", number.row())
                .getResultList();
    }

    private static void lines(HelpSession session, List<HistoryLine> lines) {
        lines.add(new HistoryLine(
                session.beganAt(), What.SESSION_BEGAN, session.agentName(), session.reason(), session.publicId()));
        session.endedAt()
                .ifPresent(at -> lines.add(new HistoryLine(at, What.SESSION_ENDED, "", "", session.publicId())));
    }

    private List<Repair> repairs(TicketNumber number) {
        return em.createNamedQuery(Repair.OF_TICKET, Repair.class)
                .setParameter("ticket", number.row())
                .getResultList();
    }

    private void lines(Repair repair, List<HistoryLine> lines) {
        var persons = repair.persons();
        var id = repair.publicId();
        lines.add(new HistoryLine(repair.askedAt(), What.REPAIR_ASKED, persons.askedByName(), repair.reason(), id));
        if (persons.decidedAt() != null)
            lines.add(new HistoryLine(
                    persons.decidedAt(),
                    persons.refusal() == null ? What.REPAIR_APPROVED : What.REPAIR_REFUSED,
                    persons.decidedByName(),
                    persons.refusal() == null ? "" : persons.refusal(),
                    id));
        var status = repair.statusAt(clock.instant());
        if (status == RepairStatus.CANCELLED || status == RepairStatus.DONE || status == RepairStatus.EXPIRED)
            lines.add(new HistoryLine(repair.changedAt(), What.of(status), "", "", id));
    }
}
