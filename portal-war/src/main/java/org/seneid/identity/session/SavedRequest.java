package org.seneid.identity.session;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.seneid.platform.AccountId;

/** What a citizen sent after their session had ended; waits a short while for them to sign in again. */
@Entity
@Table(name = "saved_request")
public class SavedRequest {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "saved_request_seq")
    @SequenceGenerator(name = "saved_request_seq", sequenceName = "saved_request_seq", allocationSize = 50)
    private Long id;

    private AccountId owner;
    private String address;
    private String fields;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected SavedRequest() {}

    SavedRequest(AccountId owner, String address, String fields, Instant now) {
        this.owner = owner;
        this.address = address;
        this.fields = fields;
        this.keptAt = now;
    }

    String fields() {
        return fields;
    }
}
