package org.seneid.services.application;

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
import java.util.Optional;
import org.seneid.platform.AccountId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.text.Formats;

/** What the first of two clerks proposes about an application; none of it holds before another clerk confirms it. */
@Entity
@Table(name = "decision_proposal")
@NamedQuery(
        name = DecisionProposal.OF_APPLICATION,
        query = "select p from DecisionProposal p where p.application = :application order by p.id desc")
@NamedQuery(
        name = DecisionProposal.BEFORE_CLERK,
        query = "select p from DecisionProposal p where p.application.publicId = :id and p.second = :clerk"
                + " and p.status = org.seneid.services.application.DecisionProposalStatus.IN_CONFIRMATION")
public class DecisionProposal {

    public static final String OF_APPLICATION = "DecisionProposal.ofApplication";
    static final String BEFORE_CLERK = "DecisionProposal.beforeClerk";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "decision_proposal_seq")
    @SequenceGenerator(name = "decision_proposal_seq", sequenceName = "decision_proposal_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "application_id")
    private Application application;

    @Enumerated(EnumType.STRING)
    private DecisionProposalStatus status = DecisionProposalStatus.PROPOSED;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus decision;

    private String words;

    @Column(name = "proposed_by")
    private AccountId proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "second_clerk")
    private AccountId second;

    private String answer = "";

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** The application while this is open, so that one is open at a time. */
    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "open_of")
    private Application openOf;

    protected DecisionProposal() {}

    /**
     * Proposes what will hold when another clerk agrees.
     *
     * @param decision {@code APPROVED} or {@code REFUSED}
     * @param words what the citizen will be told
     * @throws RuleBroken {@code services.application.moved} when the application could not be decided so now
     */
    public DecisionProposal(
            Application application, ApplicationStatus decision, String words, AccountId clerk, Instant now) {
        application.status().to(decision);
        if (decision == ApplicationStatus.REFUSED && awaitsAnswer(application, now))
            throw new RuleBroken("services.application.moved");
        this.application = application;
        this.decision = decision;
        this.words = words;
        this.proposedBy = clerk;
        this.proposedAt = now;
        this.openOf = application;
    }

    private static boolean awaitsAnswer(Application application, Instant now) {
        return application
                .deadline()
                .flatMap(DecisionDeadline::answerBy)
                .filter(day -> !day.isBefore(Formats.day(now)))
                .isPresent();
    }

    /**
     * Another clerk takes it for the second look.
     *
     * @throws RuleBroken {@code services.second.own} when it is the same; {@code services.second.moved} when somebody was
     *     faster
     */
    public void take(AccountId clerk) {
        if (clerk.equals(proposedBy)) throw new RuleBroken("services.second.own");
        move(DecisionProposalStatus.IN_CONFIRMATION);
        second = clerk;
    }

    /** The second clerk leaves it to somebody else. */
    public void giveBack(AccountId clerk) {
        mustHave(clerk);
        move(DecisionProposalStatus.PROPOSED);
        second = null;
    }

    /**
     * The second clerk agrees: it becomes the decision.
     *
     * @throws RuleBroken {@code services.second.changed} when the citizen has sent something since it was proposed
     */
    public ApplicationStep confirm(AccountId clerk, Instant now) {
        mustHave(clerk);
        if (application.changedAt().isAfter(proposedAt)) throw new RuleBroken("services.second.changed");
        answered(DecisionProposalStatus.CONFIRMED, "", now);
        return decision == ApplicationStatus.APPROVED
                ? application.approve(words, now)
                : application.refuse(words, now);
    }

    /** The second clerk does not agree, and says why. */
    public void sendBack(AccountId clerk, String why, Instant now) {
        mustHave(clerk);
        answered(DecisionProposalStatus.SENT_BACK, why, now);
    }

    /** The clerk who proposed it takes it back before a second has it. */
    public void takeBack(AccountId clerk, Instant now) {
        if (!clerk.equals(proposedBy)) throw new RuleBroken("services.casework.not-yours");
        answered(DecisionProposalStatus.TAKEN_BACK, "", now);
    }

    private void mustHave(AccountId clerk) {
        if (!clerk.equals(second) || status != DecisionProposalStatus.IN_CONFIRMATION)
            throw new RuleBroken("services.casework.not-yours");
    }

    private void answered(DecisionProposalStatus end, String why, Instant now) {
        move(end);
        answer = why;
        answeredAt = now;
        openOf = null;
    }

    private void move(DecisionProposalStatus next) {
        status = status.to(next);
    }

    public DecisionProposalStatus status() {
        return status;
    }

    public ApplicationStatus decision() {
        return decision;
    }

    /** What the citizen will be told. */
    public String words() {
        return words;
    }

    public AccountId proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** The clerk who has it for the second look, or had; empty while nobody has. */
    public Optional<AccountId> second() {
        return Optional.ofNullable(second);
    }

    /** Why it was sent back; empty when it was not. */
    public String answer() {
        return answer;
    }
}
