package org.seneid.helpdesk.ticket;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.seneid.helpdesk.ticket.TicketChanged.Change;

/** Something that staff did with a ticket, for its history. Written once, never changed. */
@Entity
@Table(name = "help_ticket_step")
@NamedQuery(
        name = TicketStep.OF_TICKET,
        query = "select s from TicketStep s where s.ticket = :ticket order by s.at, s.id")
public class TicketStep {

    static final String OF_TICKET = "TicketStep.ofTicket";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "help_ticket_step_seq")
    @SequenceGenerator(name = "help_ticket_step_seq", sequenceName = "help_ticket_step_seq", allocationSize = 50)
    private Long id;

    @Column(name = "ticket_id")
    private long ticket;

    @Column(name = "stepped_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Change what;

    @Column(name = "by_name")
    private String byName;

    @Column(name = "to_name")
    private String toName;

    protected TicketStep() {}

    /** @param toName whom it was given to; null when it was not given to anybody */
    public TicketStep(TicketNumber ticket, Change what, String byName, String toName, Instant now) {
        this.ticket = ticket.row();
        this.at = now;
        this.what = what;
        this.byName = byName;
        this.toName = toName;
    }

    public Instant at() {
        return at;
    }

    public Change what() {
        return what;
    }

    public String byName() {
        return byName;
    }

    /** Whom it was given to. */
    public Optional<String> toName() {
        return Optional.ofNullable(toName);
    }
}
