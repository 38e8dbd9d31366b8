package org.seneid.payments.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.seneid.platform.AccountId;

/** That what guards a citizen's account was changed: a password, a second factor, or where they are reached. */
@Entity
@Table(name = "security_change")
@NamedQuery(
        name = SecurityChange.COUNT_SINCE,
        query = "select count(c) from SecurityChange c where c.owner = :owner and c.changedAt > :since")
public class SecurityChange {

    static final String COUNT_SINCE = "SecurityChange.countSince";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "security_change_seq")
    @SequenceGenerator(name = "security_change_seq", sequenceName = "security_change_seq", allocationSize = 50)
    private Long id;

    @Column(updatable = false)
    private AccountId owner;

    @Column(name = "changed_at", updatable = false)
    private Instant changedAt;

    protected SecurityChange() {}

    SecurityChange(AccountId owner, Instant now) {
        this.owner = owner;
        this.changedAt = now;
    }
}
