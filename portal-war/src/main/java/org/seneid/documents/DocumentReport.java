package org.seneid.documents;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.registry.SignedAnswer;

/** A mistake that a citizen saw in a document: a case with a day by which the register answers. */
@Entity
@Table(name = "document_report")
@NamedQuery(
        name = DocumentReport.OF_DOCUMENT,
        query = "select r from DocumentReport r where r.owner = :owner and r.document.publicId = :document"
                + " order by r.reportedAt desc")
@NamedQuery(
        name = DocumentReport.OPEN_OF_ROW,
        query = "select r from DocumentReport r where r.document = :document"
                + " and r.status in (org.seneid.documents.ReportStatus.OPEN, org.seneid.documents.ReportStatus.TAKEN)")
@NamedQuery(
        name = DocumentReport.UNCORRECTED_OF_ROW,
        query = "select r from DocumentReport r where r.document = :document and r.status in"
                + " (org.seneid.documents.ReportStatus.OPEN, org.seneid.documents.ReportStatus.TAKEN,"
                + " org.seneid.documents.ReportStatus.ACCEPTED)")
@NamedQuery(
        name = DocumentReport.OWN,
        query = "select r from DocumentReport r join fetch r.document where r.owner = :owner"
                + " order by r.reportedAt desc, r.id desc")
@NamedQuery(
        name = DocumentReport.OWN_BY_ID,
        query = "select r from DocumentReport r join fetch r.document where r.owner = :owner and r.publicId = :id")
public class DocumentReport {

    static final String OF_DOCUMENT = "DocumentReport.ofDocument";
    public static final String OPEN_OF_ROW = "DocumentReport.openOfRow";
    static final String UNCORRECTED_OF_ROW = "DocumentReport.uncorrectedOfRow";
    public static final String OWN = "DocumentReport.own";
    public static final String OWN_BY_ID = "DocumentReport.ownById";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "document_report_seq")
    @SequenceGenerator(name = "document_report_seq", sequenceName = "document_report_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    private AccountId owner;

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "document_id")
    private Document document;

    private String field;

    @Column(name = "should_be")
    private Correction shouldBe;

    @Enumerated(STRING)
    private ReportStatus status;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** The register's answer of the moment, as it was signed; none in reports of an earlier build. */
    private String said;

    private AccountId clerk;
    private String answer;

    protected DocumentReport() {}

    public DocumentReport(Document document, String field, Correction shouldBe, LocalDate answerBy, Instant now) {
        this.publicId = PublicId.random();
        this.owner = document.owner();
        this.document = document;
        this.said = document.stored().jws();
        this.field = field;
        this.shouldBe = shouldBe;
        this.status = ReportStatus.OPEN;
        this.reportedAt = now;
        this.answerBy = answerBy;
    }

    /**
     * The register wrote fields anew: when the reported one is among them, the case has reached its aim.
     *
     * @return whether it has
     */
    boolean corrected(Collection<String> fields, Instant now) {
        if (!fields.contains(field)) return false;
        close(ReportStatus.CORRECTED, now);
        return true;
    }

    /** @throws RuleBroken {@code documents.report.closed} when the case is over */
    public void withdraw(Instant now) {
        close(ReportStatus.WITHDRAWN, now);
    }

    /**
     * A clerk takes it from the queue.
     *
     * @throws RuleBroken {@code documents.report.taken} when another was faster
     */
    public void take(AccountId who) {
        if (status != ReportStatus.OPEN) throw new RuleBroken("documents.report.taken");
        status = status.to(ReportStatus.TAKEN);
        clerk = who;
    }

    /** Its clerk gives it back to the queue. */
    public void giveBack(AccountId who) {
        mustHave(who);
        status = status.to(ReportStatus.OPEN);
        clerk = null;
    }

    /**
     * Its clerk answers.
     *
     * @param end {@link ReportStatus#ACCEPTED} or {@link ReportStatus#REFUSED}
     */
    public void answer(AccountId who, ReportStatus end, ReportAnswer words, Instant now) {
        mustHave(who);
        close(end, now);
        answer = words.words();
    }

    private void mustHave(AccountId who) {
        if (!who.equals(clerk) || status != ReportStatus.TAKEN) throw new RuleBroken("documents.report.not-yours");
    }

    private void close(ReportStatus end, Instant now) {
        status = status.to(end);
        closedAt = now;
    }

    /** The day for the answer has gone by and nothing came. */
    public boolean overdue(LocalDate today) {
        return status.open() && today.isAfter(answerBy);
    }

    public Long id() {
        return id;
    }

    public AccountId owner() {
        return owner;
    }

    /** The clerk who has it, or answered; empty while nobody has. */
    public Optional<AccountId> clerk() {
        return Optional.ofNullable(clerk);
    }

    /** What the clerk said; empty before. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    /** What the register had signed when the mistake was reported. */
    Optional<SignedAnswer> said() {
        return Optional.ofNullable(said)
                .map(jws -> new SignedAnswer(document.kind().register(), jws));
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public PublicId publicId() {
        return publicId;
    }

    public Document document() {
        return document;
    }

    public String field() {
        return field;
    }

    public Correction shouldBe() {
        return shouldBe;
    }

    public ReportStatus status() {
        return status;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public LocalDate answerBy() {
        return answerBy;
    }
}
