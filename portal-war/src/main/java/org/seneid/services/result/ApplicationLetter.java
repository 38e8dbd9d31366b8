package org.seneid.services.result;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
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
import java.time.Instant;
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.document.Register;
import org.seneid.services.application.Application;

/** The letter that came of an application, as its register signed it. */
@Entity
@Table(name = "application_letter")
@NamedQuery(
        name = ApplicationLetter.OWN,
        query =
                "select l from ApplicationLetter l join fetch l.application a where a.owner = :owner and a.publicId = :id")
public class ApplicationLetter {

    static final String OWN = "ApplicationLetter.own";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "application_letter_seq")
    @SequenceGenerator(name = "application_letter_seq", sequenceName = "application_letter_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "application_id")
    private Application application;

    @Enumerated(EnumType.STRING)
    private Register register;

    private String jws;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected ApplicationLetter() {}

    ApplicationLetter(Application application, SignedAnswer signed, Instant now) {
        this.application = application;
        this.register = signed.register();
        this.jws = signed.jws();
        this.receivedAt = now;
    }

    SignedAnswer signed() {
        return new SignedAnswer(register, jws);
    }

    Application application() {
        return application;
    }
}
