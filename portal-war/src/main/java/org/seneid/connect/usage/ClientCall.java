package org.seneid.connect.usage;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A call that a client has made, without anything that was sent or answered in it. */
@Entity
@Table(name = "client_call")
public class ClientCall {

    private static final int LONGEST = 60;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "client_call_seq")
    @SequenceGenerator(name = "client_call_seq", sequenceName = "client_call_seq", allocationSize = 50)
    private Long id;

    private Long client;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String endpoint;
    private int status;
    private String error;
    private int millis;
    private String correlation;
    private String credential;

    protected ClientCall() {}

    /**
     * @param client its row
     * @param endpoint method and path
     * @param error as the protocol names it; empty when there was none
     * @param correlation what the answer was marked with
     * @param credential the id of the key by which the client proved itself, or {@code secret}; empty when it is not known
     */
    ClientCall(
            Long client,
            Instant happenedAt,
            String endpoint,
            int status,
            String error,
            int millis,
            String correlation,
            String credential) {
        this.client = client;
        this.happenedAt = happenedAt;
        this.endpoint = cut(endpoint);
        this.status = status;
        this.error = cut(error);
        this.millis = millis;
        this.correlation = correlation;
        this.credential = credential.substring(0, Math.min(credential.length(), 100));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
