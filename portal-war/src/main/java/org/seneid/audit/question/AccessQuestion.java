package org.seneid.audit.question;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.seneid.audit.AuditEntry;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.WorkingDays;
import org.seneid.platform.text.Formats;

/** Somebody does not recognise an entry of a log and wants to know: a case with a day by which a supervisor answers. */
@Entity
@Table(name = "access_question")
@NamedQuery(
        name = AccessQuestion.ASKED_BY,
        query =
                "select q from AccessQuestion q left join fetch q.entry where q.asker = :asker order by q.askedAt desc, q.id desc")
@NamedQuery(name = AccessQuestion.COUNT, query = "select count(q) from AccessQuestion q where q.asker = :asker")
@NamedQuery(
        name = AccessQuestion.OWN_BY_ID,
        query = "select q from AccessQuestion q left join fetch q.entry where q.asker = :asker and q.publicId = :id")
public class AccessQuestion {

    static final String ASKED_BY = "AccessQuestion.askedBy";
    static final String COUNT = "AccessQuestion.count";
    static final String OWN_BY_ID = "AccessQuestion.ownById";

    /** Personal Data Protection Law 91/2025 and Decree 356/2025. */
    private static final int DAYS_TO_ANSWER = 2;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "access_question_seq")
    @SequenceGenerator(name = "access_question_seq", sequenceName = "access_question_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    /** Gone from its table after five years; the question stays. */
    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "entry")
    private AuditEntry entry;

    private AccountId owner;
    private AccountId asker;

    /** What a guardian calls the owner; empty when the owner asks. */
    @Column(name = "owner_name")
    private String ownerName;

    @Enumerated(EnumType.STRING)
    private QuestionStatus status;

    private String words;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private AccountId answeredBy;

    private String doubt;

    @Column(name = "first_answer")
    private String firstAnswer;

    @Column(name = "first_answered_by")
    private AccountId firstAnsweredBy;

    protected AccessQuestion() {}

    /**
     * Asks.
     *
     * @param ownerName of the dependant in whose log the entry stands; empty for the asker's own
     * @throws RuleBroken {@code audit.question.own} when the asker did it themselves
     */
    public AccessQuestion(
            AuditEntry entry, AccountId owner, AccountId asker, String ownerName, QuestionText words, Instant now) {
        if (entry.by(asker)) throw new RuleBroken("audit.question.own");
        this.publicId = PublicId.random();
        this.entry = entry;
        this.owner = owner;
        this.asker = asker;
        this.ownerName = ownerName;
        this.words = words.words();
        asked(now);
    }

    private void asked(Instant now) {
        status = QuestionStatus.ASKED;
        askedAt = now;
        answerBy = WorkingDays.after(Formats.day(now), DAYS_TO_ANSWER);
    }

    /**
     * A supervisor answers.
     *
     * @throws RuleBroken {@code audit.question.yours} when it is about them or theirs, or they answered before; {@code
     *     audit.question.move} when another was faster
     */
    public void answer(AccountId supervisor, QuestionText said, Instant now) {
        var theirs = entry().filter(one -> one.by(supervisor)).isPresent()
                || owner.equals(supervisor)
                || asker.equals(supervisor);
        if (theirs || supervisor.equals(firstAnsweredBy)) throw new RuleBroken("audit.question.yours");
        status = status.to(QuestionStatus.ANSWERED);
        answer = said.words();
        answeredAt = now;
        answeredBy = supervisor;
    }

    /**
     * The asker is not content: another supervisor is to answer, within the same time from now.
     *
     * @throws RuleBroken {@code audit.question.move} when there is no answer yet, {@code audit.question.once} the second time
     */
    void doubt(QuestionText said, Instant now) {
        if (doubt != null) throw new RuleBroken("audit.question.once");
        status = status.to(QuestionStatus.ASKED);
        doubt = said.words();
        firstAnswer = answer;
        firstAnsweredBy = answeredBy;
        answer = null;
        answeredAt = null;
        answeredBy = null;
        asked(now);
    }

    /** The day for the answer has gone by and nothing came. */
    public boolean overdue(LocalDate today) {
        return status == QuestionStatus.ASKED && today.isAfter(answerBy);
    }

    /** Whether the asker may say that it is still not right. */
    public boolean doubtable() {
        return status == QuestionStatus.ANSWERED && doubt == null;
    }

    Long id() {
        return id;
    }

    /** As colleagues say it. */
    public QuestionNumber number() {
        return new QuestionNumber(id);
    }

    public PublicId publicId() {
        return publicId;
    }

    /** What it is about; empty when that was kept long enough and deleted. */
    public Optional<AuditEntry> entry() {
        return Optional.ofNullable(entry);
    }

    AccountId owner() {
        return owner;
    }

    AccountId asker() {
        return asker;
    }

    public Optional<String> ownerName() {
        return Optional.of(ownerName).filter(name -> !name.isEmpty());
    }

    public QuestionStatus status() {
        return status;
    }

    public String words() {
        return words;
    }

    /** When it was asked, or doubted, last. */
    public Instant askedAt() {
        return askedAt;
    }

    public LocalDate answerBy() {
        return answerBy;
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    Optional<AccountId> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    Optional<AccountId> firstAnsweredBy() {
        return Optional.ofNullable(firstAnsweredBy);
    }

    /** Why the first answer was not enough. */
    public Optional<String> doubt() {
        return Optional.ofNullable(doubt);
    }

    /** The answer that was not enough. */
    public Optional<String> firstAnswer() {
        return Optional.ofNullable(firstAnswer);
    }
}
