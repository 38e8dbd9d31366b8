package org.seneid.helpdesk.caller;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.seneid.platform.AccountId;

/** An agent tried to begin with what did not go together. */
@Entity
@Table(name = "help_try")
public class HelpAttempt {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "help_try_seq")
    @SequenceGenerator(name = "help_try_seq", sequenceName = "help_try_seq", allocationSize = 50)
    private Long id;

    private AccountId agent;

    @Column(name = "tried_at")
    private Instant triedAt;

    protected HelpAttempt() {}

    HelpAttempt(AccountId agent, Instant now) {
        this.agent = agent;
        this.triedAt = now;
    }

    Long id() {
        return id;
    }
}
