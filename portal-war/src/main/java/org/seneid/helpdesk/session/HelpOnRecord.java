package org.seneid.helpdesk.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.seneid.audit.AuditEntry;
import org.seneid.audit.question.HelpOfEntry;
import org.seneid.helpdesk.ticket.TicketNumber;

/** Finds the ticket and the look at an account that an entry of the trail was made for. */
@ApplicationScoped
class HelpOnRecord implements HelpOfEntry {

    private static final String ACTS_ON_TICKETS = "help.";

    /** What is written down of an end may be as much later. */
    private static final Duration END = Duration.ofSeconds(2);

    @PersistenceContext
    EntityManager em;

    @Override
    public Optional<Help> of(AuditEntry entry) {
        return ticket(entry)
                .map(number -> new Help(number.text(), "/helpdesk/tickets/" + number.text(), replay(entry, number)));
    }

    /** What is done in an account names the ticket that it is done for; what is done with a ticket is done to it. */
    private static Optional<TicketNumber> ticket(AuditEntry entry) {
        return Stream.of(entry.ticket(), entry.act().startsWith(ACTS_ON_TICKETS) ? entry.subject() : "")
                .filter(text -> !text.isEmpty())
                .findFirst()
                .flatMap(TicketNumber::typed);
    }

    private Optional<Replay> replay(AuditEntry entry, TicketNumber number) {
        return em.createQuery(
                        "select s from HelpSession s where s.ticket.id = :ticket and s.beganAt <= :at"
                                + " order by s.beganAt desc, s.id desc",
                        HelpSession.class)
                .setParameter("ticket", number.row())
                .setParameter("at", entry.happenedAt())
                .getResultStream()
                .filter(session -> entry.by(session.agent()))
                .filter(session ->
                        !session.endedAt().orElse(session.until()).plus(END).isBefore(entry.happenedAt()))
                .findFirst()
                .map(session ->
                        new Replay("/helpdesk/sessions/" + session.publicId(), session.agentName(), session.beganAt()));
    }
}
