package org.seneid.helpdesk.session;

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
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.seneid.helpdesk.caller.HelpReason;
import org.seneid.helpdesk.consent.ConsentedParts;
import org.seneid.helpdesk.ticket.HelpTicket;
import org.seneid.identity.account.Account;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.acting.Actor;
import org.seneid.platform.acting.Delegation;
import org.seneid.platform.acting.MaskedField;

/** The time in which one agent looks at one citizen's account. */
@Entity
@Table(name = "help_session")
@NamedQuery(
        name = HelpSession.STANDING,
        query = "select s from HelpSession s join fetch s.citizen join fetch s.ticket where s.publicId = :id"
                + " and s.liveAgent = :agent and s.agentSession = :signIn and s.until > :now")
@NamedQuery(
        name = HelpSession.RUNNING_OF_CITIZEN,
        query = "select s from HelpSession s join fetch s.ticket where s.liveCitizen = :citizen")
@NamedQuery(
        name = HelpSession.OF_CITIZEN,
        query = "select s from HelpSession s join fetch s.ticket where s.citizen.id = :citizen"
                + " and s.status = org.seneid.helpdesk.session.HelpStatus.ENDED order by s.beganAt desc, s.id desc")
@NamedQuery(
        name = HelpSession.OWN_OF_CITIZEN,
        query = "select s from HelpSession s join fetch s.ticket where s.citizen.id = :citizen and s.publicId = :id")
@NamedQuery(
        name = HelpSession.OF_AGENT,
        query =
                "select s from HelpSession s join fetch s.ticket where s.agent = :agent order by s.beganAt desc, s.id desc")
@NamedQuery(
        name = HelpSession.OVERDUE,
        query =
                "select s from HelpSession s where s.status = org.seneid.helpdesk.session.HelpStatus.RUNNING and (s.until <= :now"
                        + " or exists (select i from UserSession i where i.publicId = s.agentSession"
                        + " and (i.endedAt is not null or i.lastUsedAt < :idle)))")
@NamedQuery(
        name = HelpSession.RUNNING,
        query =
                "select new org.seneid.helpdesk.session.RunningSession(s.publicId, s.liveCitizen, s.agent, s.agentName, s.until)"
                        + " from HelpSession s where s.status = org.seneid.helpdesk.session.HelpStatus.RUNNING and s.until > :now")
@NamedQuery(
        name = HelpSession.RUNNING_LOOK_OF,
        query =
                "select new org.seneid.helpdesk.session.RunningSession(s.publicId, s.liveCitizen, s.agent, s.agentName, s.until)"
                        + " from HelpSession s where s.liveCitizen = :citizen and s.until > :now")
public class HelpSession {

    static final String STANDING = "HelpSession.standing";
    static final String RUNNING_OF_CITIZEN = "HelpSession.runningOfCitizen";
    public static final String OF_CITIZEN = "HelpSession.ofCitizen";
    public static final String OWN_OF_CITIZEN = "HelpSession.ownOfCitizen";
    static final String OF_AGENT = "HelpSession.ofAgent";
    static final String RUNNING = "HelpSession.running";
    static final String RUNNING_LOOK_OF = "HelpSession.runningLookOf";
    public static final String OVERDUE = "HelpSession.overdue";

    public static final Duration LONGEST = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "help_session_seq")
    @SequenceGenerator(name = "help_session_seq", sequenceName = "help_session_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "ticket_id")
    private HelpTicket ticket;

    @ManyToOne(optional = false)
    @JoinColumn(name = "citizen")
    private Account citizen;

    private AccountId agent;

    @Column(name = "agent_name")
    private String agentName;

    /** The sign-in of the agent that it ends with. */
    @Column(name = "agent_session")
    private PublicId agentSession;

    private ConsentedParts sights;
    private UnmaskedFields unmasked;
    private String reason;

    @Enumerated(EnumType.STRING)
    private HelpStatus status;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "until_at")
    private Instant until;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_by")
    private EndedBy endedBy;

    /** The agent while it runs; unique, so that nobody looks at two accounts at once. */
    @Column(name = "live_agent")
    private AccountId liveAgent;

    /** The citizen while it runs; unique, so that nobody is looked at by two. */
    @Column(name = "live_citizen")
    private AccountId liveCitizen;

    protected HelpSession() {}

    /** @param leavesAt when the agent's own stay ends at the latest */
    public HelpSession(
            HelpTicket ticket,
            Account citizen,
            Actor agent,
            HelpReason why,
            ConsentedParts sights,
            Instant leavesAt,
            Instant now) {
        var longest = now.plus(LONGEST);
        this.publicId = PublicId.random();
        this.ticket = ticket;
        this.citizen = citizen;
        this.agent = agent.account();
        this.agentName = agent.name();
        this.agentSession = new PublicId(agent.session());
        this.sights = sights;
        this.unmasked = UnmaskedFields.NOTHING;
        this.reason = why.words();
        this.status = HelpStatus.RUNNING;
        this.beganAt = now;
        this.until = leavesAt.isBefore(longest) ? leavesAt : longest;
        this.liveAgent = agent.account();
        this.liveCitizen = citizen.id();
    }

    /**
     * Ends it; ended before, it stays as it was.
     *
     * @return whether that changed anything
     */
    public boolean end(EndedBy by, Instant now) {
        if (status == HelpStatus.ENDED) return false;
        status = status.to(HelpStatus.ENDED);
        endedAt = now.isAfter(until) ? until : now;
        endedBy = endedAt.equals(until) ? EndedBy.TIME : by;
        liveAgent = null;
        liveCitizen = null;
        return true;
    }

    /** @return whether it was masked until now */
    boolean unmask(MaskedField what) {
        if (unmasked.shows(what)) return false;
        unmasked = unmasked.and(what);
        return true;
    }

    Delegation behalf() {
        var mandate = new HelpSessionGrant(publicId.value(), ticket.number().text(), sights, unmasked, until);
        return new Delegation(citizen.id(), citizen.person(), citizen.name(), citizen.level(), mandate);
    }

    public PublicId publicId() {
        return publicId;
    }

    public HelpTicket ticket() {
        return ticket;
    }

    public Account citizen() {
        return citizen;
    }

    AccountId agent() {
        return agent;
    }

    public String agentName() {
        return agentName;
    }

    public ConsentedParts sights() {
        return sights;
    }

    UnmaskedFields unmasked() {
        return unmasked;
    }

    public String reason() {
        return reason;
    }

    public boolean running() {
        return status == HelpStatus.RUNNING;
    }

    public Instant beganAt() {
        return beganAt;
    }

    public Instant until() {
        return until;
    }

    /** Empty while it runs. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Empty while it runs. */
    public Optional<EndedBy> endedBy() {
        return Optional.ofNullable(endedBy);
    }
}
