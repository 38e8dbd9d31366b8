package org.seneid.services.application;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

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
import org.seneid.registry.SignedAnswer;
import org.seneid.registry.document.Register;

/** What a register said and signed for an application, as it was when that was submitted. */
@Entity
@Table(name = "application_evidence")
@NamedQuery(
        name = ApplicationEvidence.OF_APPLICATION,
        query = "select e from ApplicationEvidence e where e.application = :application order by e.id")
public class ApplicationEvidence {

    public static final String OF_APPLICATION = "ApplicationEvidence.ofApplication";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "application_evidence_seq")
    @SequenceGenerator(
            name = "application_evidence_seq",
            sequenceName = "application_evidence_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "application_id")
    private Application application;

    @Enumerated(EnumType.STRING)
    private Register register;

    private String jws;
    private String field = "";

    protected ApplicationEvidence() {}

    ApplicationEvidence(Application application, SignedAnswer answer) {
        this.application = application;
        this.register = answer.register();
        this.jws = answer.jws();
    }

    /** @param field whose share it came with */
    ApplicationEvidence(Application application, SignedAnswer answer, String field) {
        this(application, answer);
        this.field = field;
    }

    public SignedAnswer answer() {
        return new SignedAnswer(register, jws);
    }
}
