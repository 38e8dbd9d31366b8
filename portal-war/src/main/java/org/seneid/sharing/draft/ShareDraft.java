package org.seneid.sharing.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.seneid.platform.AccountId;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.sharing.ShareRequest;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.sharing.choice.Purpose;
import org.seneid.sharing.choice.Receiver;
import org.seneid.sharing.choice.Selection;

/**
 * What a citizen has said so far of a share that is not open yet. Kept as typed, so that going back, another tab, an ended
 * session or a confirmation in between loses nothing; it opens one share at most, however often its button is pressed.
 */
@Entity
@Table(name = "share_draft")
public class ShareDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "share_draft_seq")
    @SequenceGenerator(name = "share_draft_seq", sequenceName = "share_draft_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "public_id")
    private PublicId publicId;

    private AccountId owner;
    private Selection selection;
    private Purpose purpose;
    private Receiver receiver = Receiver.UNSAID;
    private PublicId party;

    @Enumerated(EnumType.STRING)
    @Column(name = "lifetime_kind")
    private Lifetime.Kind lifetimeKind;

    @Column(name = "lifetime_count")
    private int lifetimeCount;

    private int edition;
    private PublicId opened;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected ShareDraft() {}

    ShareDraft(AccountId owner, Selection selection, Optional<Purpose> suggested, Lifetime lifetime, Instant now) {
        this.publicId = PublicId.random();
        this.owner = owner;
        this.purpose = suggested.orElse(null);
        this.lifetimeKind = lifetime.kind();
        this.lifetimeCount = lifetime.count();
        choose(selection, now);
    }

    void choose(Selection chosen, Instant now) {
        mustBeUnopened();
        selection = chosen;
        changed(now);
    }

    void agree(Purpose why, Receiver whom, Optional<PublicId> registered, Lifetime howLong, Instant now) {
        mustBeUnopened();
        purpose = why;
        receiver = whom;
        party = registered.orElse(null);
        last(howLong, now);
    }

    void last(Lifetime howLong, Instant now) {
        mustBeUnopened();
        lifetimeKind = howLong.kind();
        lifetimeCount = howLong.count();
        changed(now);
    }

    private void changed(Instant now) {
        edition++;
        changedAt = now;
    }

    /** @throws RuleBroken {@code sharing.purpose.missing} before the citizen has said what for */
    ShareRequest request() {
        if (purpose == null) throw new RuleBroken("sharing.purpose.missing");
        return new ShareRequest(selection, purpose, receiver, lifetime(), party());
    }

    void openedAs(PublicId share) {
        mustBeUnopened();
        opened = share;
    }

    private void mustBeUnopened() {
        if (opened != null) throw new RuleBroken("sharing.draft.opened");
    }

    /** Another one after every change of what is said here. */
    public int edition() {
        return edition;
    }

    /** The share that came of it; empty while it is a draft. */
    public Optional<PublicId> opened() {
        return Optional.ofNullable(opened);
    }

    public PublicId publicId() {
        return publicId;
    }

    public Selection selection() {
        return selection;
    }

    public Optional<Purpose> purpose() {
        return Optional.ofNullable(purpose);
    }

    public Receiver receiver() {
        return receiver;
    }

    /** The registered party that it is meant for; empty when it is meant for whoever is shown it. */
    public Optional<PublicId> party() {
        return Optional.ofNullable(party);
    }

    public Lifetime lifetime() {
        return new Lifetime(lifetimeKind, lifetimeCount);
    }
}
