package org.seneid.connect.client;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** How a developer wants a client to be described; the client goes on as it was until an operator has approved it. */
@Entity
@Table(name = "client_change")
@NamedQuery(
        name = ClientChange.LATEST,
        query = "select c from ClientChange c where c.client = :client order by c.askedAt desc, c.id desc")
public class ClientChange {

    static final String LATEST = "ClientChange.latest";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "client_change_seq")
    @SequenceGenerator(name = "client_change_seq", sequenceName = "client_change_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @ManyToOne
    @JoinColumn(name = "client")
    private Client client;

    @Enumerated(EnumType.STRING)
    private ChangeStatus status = ChangeStatus.PENDING;

    @Embedded
    private ClientDescription description;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason = "";

    protected ClientChange() {}

    ClientChange(Client client, ClientDescription description, Instant now) {
        this.client = client;
        this.description = description;
        this.askedAt = now;
    }

    /** The client is described so from now on. */
    void approve(Instant now) {
        decide(ChangeStatus.APPROVED, "", now);
        client.describe(description);
    }

    void refuse(String why, Instant now) {
        decide(ChangeStatus.REFUSED, why, now);
    }

    void withdraw(Instant now) {
        decide(ChangeStatus.WITHDRAWN, "", now);
    }

    private void decide(ChangeStatus decision, String why, Instant now) {
        status = status.to(decision);
        reason = why;
        decidedAt = now;
    }

    public boolean pending() {
        return status == ChangeStatus.PENDING;
    }

    public ChangeStatus status() {
        return status;
    }

    public ClientDescription description() {
        return description;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Why it was refused; empty when it was not. */
    public String reason() {
        return reason;
    }
}
