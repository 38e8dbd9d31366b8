package org.seneid.helpdesk.caller;

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
import org.seneid.helpdesk.ticket.TicketNumber;

/** Which identifiers of a caller were right, for a supervisor to see; never what they were. Written once, never changed. */
@Entity
@Table(name = "help_caller_check")
@NamedQuery(
        name = CallerCheck.OF_TICKET,
        query = "select c from CallerCheck c where c.ticket = :ticket order by c.checkedAt desc, c.id desc")
public class CallerCheck {

    static final String OF_TICKET = "CallerCheck.ofTicket";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "help_caller_check_seq")
    @SequenceGenerator(name = "help_caller_check_seq", sequenceName = "help_caller_check_seq", allocationSize = 50)
    private Long id;

    @Column(name = "ticket_id")
    private long ticket;

    @Column(name = "agent_name")
    private String agentName;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Enumerated(EnumType.STRING)
    private CallerMatch person;

    @Enumerated(EnumType.STRING)
    private CallerMatch born;

    @Enumerated(EnumType.STRING)
    private CallerMatch phone;

    protected CallerCheck() {}

    CallerCheck(TicketNumber ticket, String agentName, CallerVerdict verdict, Instant now) {
        this.ticket = ticket.row();
        this.agentName = agentName;
        this.checkedAt = now;
        this.person = verdict.person();
        this.born = verdict.born();
        this.phone = verdict.phone();
    }

    public String agentName() {
        return agentName;
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    public CallerMatch person() {
        return person;
    }

    public CallerMatch born() {
        return born;
    }

    public CallerMatch phone() {
        return phone;
    }

    /** Whether all that was compared was right. */
    public boolean right() {
        return person != CallerMatch.WRONG && born != CallerMatch.WRONG && phone != CallerMatch.WRONG;
    }
}
