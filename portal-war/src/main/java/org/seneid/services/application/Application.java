package org.seneid.services.application;

import static jakarta.persistence.FetchType.LAZY;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.Formats;
import org.seneid.services.application.ApplicationStep.Side;
import org.seneid.services.catalogue.PublishedForm;
import org.seneid.services.form.Answers;
import org.seneid.services.form.KnownValues;

/** A citizen's form for one public service, from its first answer to the authority's decision. */
@Entity
@NamedQuery(
        name = Application.OWN_BY_ID,
        query = "select a from Application a join fetch a.form where a.owner = :owner and a.publicId = :id")
@NamedQuery(
        name = Application.FILLING,
        query = "select a from Application a join fetch a.form where a.owner = :owner and a.filling = :slug")
@NamedQuery(
        name = Application.OWN,
        query =
                "select a from Application a join fetch a.form where a.owner = :owner order by a.changedAt desc, a.id desc")
public class Application {

    static final String OWN_BY_ID = "Application.ownById";
    static final String FILLING = "Application.filling";
    static final String OWN = "Application.own";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "application_seq")
    @SequenceGenerator(name = "application_seq", sequenceName = "application_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    private AccountId owner;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "form_id")
    private PublishedForm form;

    private String slug;
    private String filling;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status = ApplicationStatus.DRAFT;

    @Embedded
    private FormContents contents;

    private String number;
    private AccountId clerk;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Embedded
    private DecisionDeadline deadline;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Application() {}

    Application(AccountId owner, PublishedForm form, KnownValues known, Instant now) {
        this.publicId = PublicId.random();
        this.owner = owner;
        this.form = form;
        this.slug = form.slug();
        this.filling = form.slug();
        this.contents = new FormContents(known);
        this.begunAt = now;
        this.changedAt = now;
    }

    /** Keeps what was typed. */
    void answer(Answers typed, Instant now) {
        mustBeFilling();
        contents.answer(typed);
        changedAt = now;
    }

    /** Takes what sources say now, and remembers what was different the last time that its citizen saw it. */
    void see(KnownValues said, List<String> different, Instant now) {
        mustBeFilling();
        contents.see(said, different);
        changedAt = now;
    }

    private void mustBeFilling() {
        if (status != ApplicationStatus.DRAFT) throw new RuleBroken("services.application.sent");
    }

    /** Declared, and not sent yet: it waits for its fee. */
    ApplicationStep await(Instant now) {
        filling = null;
        return move(ApplicationStatus.AWAITING, Side.CITIZEN, "", now);
    }

    /** Nobody paid in time: it is a form again, with everything that was answered. */
    ApplicationStep lapse(Instant now) {
        filling = slug;
        return move(ApplicationStatus.DRAFT, Side.PORTAL, "", now);
    }

    /**
     * Sends it to the authority.
     *
     * @param code that its tracking number begins with
     * @param days working days to a decision
     */
    ApplicationStep submit(String code, int days, Instant now) {
        var step = move(ApplicationStatus.SUBMITTED, Side.CITIZEN, "", now);
        filling = null;
        number = "%s-%2$ty%2$tm%2$td-%3$04d".formatted(code, Formats.day(now), id);
        submittedAt = now;
        deadline = new DecisionDeadline(Formats.day(now), days);
        return step;
    }

    /** A clerk takes it from the queue. */
    public ApplicationStep take(AccountId who, Instant now) {
        if (status != ApplicationStatus.SUBMITTED) throw new RuleBroken("services.application.moved");
        var step = move(ApplicationStatus.IN_REVIEW, Side.CLERK, "", now);
        clerk = who;
        return step;
    }

    /** Its clerk gives it back to the queue. */
    public ApplicationStep giveBack(Instant now) {
        clerk = null;
        return move(ApplicationStatus.SUBMITTED, Side.CLERK, "", now);
    }

    /** Its clerk asks the citizen for more; the deadline stands still until that is there. */
    public ApplicationStep askMore(String words, LocalDate until, Instant now) {
        var step = move(ApplicationStatus.MORE_ASKED, Side.CLERK, words, now);
        deadline.pause(Formats.day(now), until);
        return step;
    }

    /** The citizen sends what was asked for; the deadline goes on with the days that were left. */
    ApplicationStep answerAsked(String words, Instant now) {
        if (status != ApplicationStatus.MORE_ASKED) throw new RuleBroken("services.application.moved");
        var step = move(ApplicationStatus.IN_REVIEW, Side.CITIZEN, words, now);
        deadline.resume(Formats.day(now));
        return step;
    }

    /** @param words what the citizen is told of it */
    public ApplicationStep approve(String words, Instant now) {
        return decide(ApplicationStatus.APPROVED, Side.CLERK, words, now);
    }

    /** @param words why, and what can be done about it */
    public ApplicationStep refuse(String words, Instant now) {
        var last = deadline().flatMap(DecisionDeadline::answerBy);
        if (last.filter(day -> !day.isBefore(Formats.day(now))).isPresent())
            throw new RuleBroken("services.application.moved");
        return decide(ApplicationStatus.REFUSED, Side.CLERK, words, now);
    }

    /** A clerk decides it again, since its register refused to carry out what was approved; its deadline is the same. */
    public ApplicationStep reopen(AccountId who, Instant now) {
        if (status != ApplicationStatus.APPROVED) throw new RuleBroken("services.application.moved");
        var step = move(ApplicationStatus.IN_REVIEW, Side.CLERK, "", now);
        clerk = who;
        decidedAt = null;
        return step;
    }

    ApplicationStep withdraw(Side side, Instant now) {
        return decide(ApplicationStatus.WITHDRAWN, side, "", now);
    }

    /** Its citizen wrote: who decides has something to read first. */
    void written(Instant now) {
        changedAt = now;
    }

    private ApplicationStep decide(ApplicationStatus end, Side side, String words, Instant now) {
        var step = move(end, side, words, now);
        deadline().ifPresent(due -> due.end(Formats.day(now)));
        decidedAt = now;
        return step;
    }

    private ApplicationStep move(ApplicationStatus next, Side side, String words, Instant now) {
        status = status.to(next);
        changedAt = now;
        return new ApplicationStep(this, side, words, now);
    }

    Long id() {
        return id;
    }

    public PublicId publicId() {
        return publicId;
    }

    public AccountId owner() {
        return owner;
    }

    public PublishedForm form() {
        return form;
    }

    public String slug() {
        return slug;
    }

    public ApplicationStatus status() {
        return status;
    }

    public FormContents contents() {
        return contents;
    }

    /** The tracking number; empty while it is a draft. */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    /** The clerk who has it; empty while nobody has. */
    public Optional<AccountId> clerk() {
        return Optional.ofNullable(clerk);
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** By when the authority decides; empty before the submission. */
    public Optional<DecisionDeadline> deadline() {
        return Optional.ofNullable(deadline);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
