package org.seneid.helpdesk.ticket;

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
import org.seneid.audit.log.SearchKey;
import org.seneid.identity.account.Account;
import org.seneid.platform.AccountId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Actor;

/** Something that somebody needs help with, from the call to the answer. */
@Entity
@Table(name = "help_ticket")
public class HelpTicket {

    static final int LONGEST_WORDS = 500;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "help_ticket_seq")
    @SequenceGenerator(name = "help_ticket_seq", sequenceName = "help_ticket_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private AccountId owner;

    @Enumerated(EnumType.STRING)
    private TicketStatus status;

    /** Not closed: what waits and what an agent has are one list. */
    private boolean live;

    private String words;
    private String subject;

    @Column(name = "subject_key")
    private String subjectKey;

    @Column(name = "opened_by")
    private AccountId openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "taken_by")
    private AccountId takenBy;

    @Column(name = "taken_by_name")
    private String takenByName;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected HelpTicket() {}

    private HelpTicket(AccountId owner, AccountId openedBy, String words, Instant now) {
        this.owner = owner;
        this.status = TicketStatus.OPEN;
        this.live = true;
        says(said(words));
        this.openedBy = openedBy;
        this.openedAt = now;
        this.changedAt = now;
    }

    /** A citizen asks. */
    public static HelpTicket ofCitizen(AccountId citizen, String words, Instant now) {
        return new HelpTicket(citizen, citizen, words, now);
    }

    /** Somebody calls; who they are is not known before they have shown it. */
    public static HelpTicket ofCaller(AccountId agent, String words, Instant now) {
        if (words == null || words.isBlank()) throw new RuleBroken("helpdesk.new.words-missing").at("words");
        return new HelpTicket(null, agent, words, now);
    }

    /**
     * What somebody says it is about, as it is kept.
     *
     * @throws RuleBroken at {@code words}: {@code helpdesk.words-long}
     */
    public static String said(String words) {
        var text = words == null ? "" : words.strip();
        if (text.length() > LONGEST_WORDS) throw new RuleBroken("helpdesk.words-long", LONGEST_WORDS).at("words");
        return text;
    }

    /** The citizen says it again, as long as nobody has taken it; what they say now counts. */
    public void saidAgain(String now, Instant at) {
        var text = said(now);
        if (text.isEmpty()) return;
        says(text);
        changedAt = at;
    }

    private void says(String text) {
        words = text;
        subject = TicketSubject.of(text);
        subjectKey = SearchKey.of(subject);
    }

    /** @throws RuleBroken {@code helpdesk.ticket.taken} when another agent has it, {@code helpdesk.ticket.move} */
    public void take(Actor agent, Instant now) {
        if (takenBy(agent.account())) return;
        if (status == TicketStatus.TAKEN) throw new RuleBroken("helpdesk.ticket.taken", takenByName);
        status = status.to(TicketStatus.TAKEN);
        takenBy = agent.account();
        takenByName = agent.name();
        changedAt = now;
    }

    /** A supervisor gives it to an agent, whoever had it; an agent who has it keeps it. */
    public void assign(Account agent, Instant now) {
        if (takenBy(agent.id())) return;
        if (status != TicketStatus.TAKEN) status = status.to(TicketStatus.TAKEN);
        takenBy = agent.id();
        takenByName = agent.name();
        changedAt = now;
    }

    /** Goes back into the queue. */
    public void giveBack(AccountId agent, Instant now) {
        mustBeTakenBy(agent);
        status = status.to(TicketStatus.OPEN);
        takenBy = null;
        takenByName = null;
        changedAt = now;
    }

    public void close(AccountId agent, Instant now) {
        mustBeTakenBy(agent);
        closes(now);
    }

    /** Its errand goes on under the number of another. */
    public void mergeInto(HelpTicket other, Instant now) {
        if (this == other || status != TicketStatus.OPEN) return;
        closes(now);
    }

    private void closes(Instant now) {
        status = status.to(TicketStatus.CLOSED);
        live = false;
        changedAt = now;
    }

    /**
     * A citizen has shown that it is theirs.
     *
     * @throws RuleBroken {@code helpdesk.begin.wrong} when it is another's
     */
    public void belongsTo(AccountId citizen) {
        if (owner != null && !owner.equals(citizen)) throw new RuleBroken("helpdesk.begin.wrong");
        owner = citizen;
    }

    /** @throws RuleBroken {@code helpdesk.ticket.not-yours} */
    void mustBeTakenBy(AccountId agent) {
        if (status != TicketStatus.TAKEN || !agent.equals(takenBy)) throw new RuleBroken("helpdesk.ticket.not-yours");
    }

    public boolean takenBy(AccountId agent) {
        return status == TicketStatus.TAKEN && agent.equals(takenBy);
    }

    public TicketNumber number() {
        return new TicketNumber(id);
    }

    /** Empty while nobody knows who calls. */
    public Optional<AccountId> owner() {
        return Optional.ofNullable(owner);
    }

    /** Whether a citizen opened it in their account; else an agent did for a caller. */
    public boolean byCitizen() {
        return openedBy.equals(owner);
    }

    public TicketStatus status() {
        return status;
    }

    public boolean open() {
        return status == TicketStatus.OPEN;
    }

    public boolean closed() {
        return status == TicketStatus.CLOSED;
    }

    public String words() {
        return words;
    }

    /** How the words begin; empty when nothing was said. */
    String subject() {
        return subject;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<String> takenByName() {
        return Optional.ofNullable(takenByName);
    }

    public Instant changedAt() {
        return changedAt;
    }
}
