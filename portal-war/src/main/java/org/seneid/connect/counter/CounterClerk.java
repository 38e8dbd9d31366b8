package org.seneid.connect.counter;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.seneid.connect.client.Client;
import org.seneid.platform.AccountId;

/** Who works at a client's counter; a person works for one. */
@Entity
@Table(name = "counter_clerk")
public class CounterClerk {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "counter_clerk_seq")
    @SequenceGenerator(name = "counter_clerk_seq", sequenceName = "counter_clerk_seq", allocationSize = 50)
    private Long id;

    private AccountId account;

    @ManyToOne
    @JoinColumn(name = "client")
    private Client client;

    @Column(name = "since")
    private Instant since;

    protected CounterClerk() {}

    CounterClerk(AccountId account, Client client, Instant since) {
        this.account = account;
        this.client = client;
        this.since = since;
    }

    AccountId account() {
        return account;
    }

    Instant since() {
        return since;
    }

    Client client() {
        return client;
    }
}
