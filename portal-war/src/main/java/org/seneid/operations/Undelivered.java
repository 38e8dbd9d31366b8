package org.seneid.operations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.seneid.platform.PublicId;

/** A message or a payment that waits to be delivered or was given up; a view without anybody's data. */
@Entity
public class Undelivered {

    /** What it is that is to be delivered. */
    public enum Kind {
        MESSAGE,
        PAYMENT
    }

    /** How far it has come. */
    public enum State {
        WAITING,
        FAILED
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
