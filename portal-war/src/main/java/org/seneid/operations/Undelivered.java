package org.seneid.operations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.seneid.platform.PublicId;

/** A message, a payment or an order that waits to be delivered, was given up or refused; a view without anybody's data. */
@Entity
public class Undelivered {

    /** What it is that is to be delivered. */
    public enum Kind {
        MESSAGE,
        PAYMENT,
        /** Of an authority to a register. */
        ORDER
    }

    /** How far it has come. */
    public enum State {
        WAITING,
        FAILED,
        /** Its register said no: who decided it decides what happens now. */
        REFUSED
    }

    @Id
    private String id;

    @Column(name = "public_id")
    private PublicId publicId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String channel;

    @Enumerated(EnumType.STRING)
    private State state;

    private int tries;

    @Column(name = "due_at")
    private Instant dueAt;

    private String reason;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Undelivered() {}
}
