package org.seneid.services.publishing;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.services.definition.DefinitionReader;
import org.seneid.services.definition.DefinitionRejected;
import org.seneid.services.definition.ServiceDefinition;

/** A service's definition as a developer wants it published; what is published of it never changes with it. */
@Entity
@Table(name = "form_proposal")
public class FormProposal {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "form_proposal_seq")
    @SequenceGenerator(name = "form_proposal_seq", sequenceName = "form_proposal_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    private AccountId developer;
    private String slug;
    private int edition;
    private String definition;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status = ProposalStatus.DRAFT;

    @Column(name = "status_at")
    private Instant statusAt;

    private String reason = "";

    protected FormProposal() {}

    FormProposal(AccountId developer, ServiceDefinition read, String yaml, Instant now) {
        this.publicId = PublicId.random();
        this.developer = developer;
        write(read, yaml, now);
    }

    /** Takes another text in the place of the one before. */
    void write(ServiceDefinition read, String yaml, Instant now) {
        move(ProposalStatus.DRAFT, "", now);
        slug = read.slug();
        edition = read.version();
        definition = yaml;
    }

    void submit(Instant now) {
        move(ProposalStatus.SUBMITTED, "", now);
    }

    void publish(Instant now) {
        move(ProposalStatus.PUBLISHED, "", now);
    }

    /** @param why what its developer is told */
    void refuse(String why, Instant now) {
        move(ProposalStatus.REFUSED, why, now);
    }

    void withdraw(Instant now) {
        move(ProposalStatus.WITHDRAWN, "", now);
    }

    private void move(ProposalStatus next, String why, Instant now) {
        status = status.to(next);
        statusAt = now;
        reason = why;
    }

    public PublicId publicId() {
        return publicId;
    }

    public AccountId developer() {
        return developer;
    }

    public String slug() {
        return slug;
    }

    /** The version that the definition says. */
    public int edition() {
        return edition;
    }

    /** The text of the file. */
    public String definition() {
        return definition;
    }

    /** What the text says; empty when a later portal reads it no more. */
    public Optional<ServiceDefinition> read() {
        try {
            return Optional.of(DefinitionReader.read(definition));
        } catch (DefinitionRejected outdated) {
            return Optional.empty();
        }
    }

    public ProposalStatus status() {
        return status;
    }

    public Instant statusAt() {
        return statusAt;
    }

    /** Why it was refused; empty when it was not. */
    public String reason() {
        return reason;
    }

    /** Differs after each change, so that an operator decides about what they have looked at. */
    public String seen() {
        return statusAt.toString();
    }
}
