package org.seneid.services.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.seneid.identity.account.Account;
import org.seneid.identity.lock.LockReason;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.Role;
import org.seneid.platform.list.RowCount;
import org.seneid.platform.list.Slice;

/** What operators do with the definitions of developers: publish, or send back. Nobody publishes what they wrote themselves. */
@Stateless
@RolesAllowed(Role.OPERATORS)
public class FormReviews {

    @PersistenceContext
    EntityManager em;

    @Inject
    ProposalStore store;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** Sorted by {@code service}, {@code state} or {@code since}; drafts are not in it. */
    public List<ProposalRow> page(Slice slice) {
        return store.page(Optional.empty(), slice);
    }

    public RowCount count() {
        return store.count(Optional.empty());
    }

    /** How much waits for a word. */
    public long waiting() {
        return store.waiting();
    }

    /** @throws NotFound when there is none, or its developer has not let go of it */
    public FormProposal byId(PublicId id) {
        var found = store.byId(id);
        if (found.status() == ProposalStatus.DRAFT) throw new NotFound();
        return found;
    }

    /** Who wrote it. */
    public Account developer(PublicId id) {
        return em.find(Account.class, byId(id).developer().value());
    }

    /** Whether the operator who acts wrote it, by whatever account; compares persons. */
    public boolean isOwn(PublicId id) {
        return developer(id).person().equals(acting.signedIn().person());
    }

    /**
     * Publishes it. Done twice, it is done once.
     *
     * @param seen {@link FormProposal#seen} of what the operator has looked at
     * @throws RuleBroken {@code services.publishing.own-form}, {@code services.publishing.changed}, {@code services.publishing.version}
     */
    @RecentSignIn
    public void approve(PublicId id, String seen) {
        var proposal = ofAnother(id);
        if (proposal.status() == ProposalStatus.PUBLISHED) return;
        mustBeSeen(proposal, seen);
        store.publish(proposal);
    }

    /**
     * Sends it back to its developer.
     *
     * @param seen {@link FormProposal#seen} of what the operator has looked at
     * @throws RuleBroken as {@link #approve}; at {@code reason} as {@link LockReason}
     */
    @RecentSignIn
    public void refuse(PublicId id, String reason, String seen) {
        var why = new LockReason(reason).words();
        var proposal = ofAnother(id);
        if (proposal.status() == ProposalStatus.REFUSED) return;
        mustBeSeen(proposal, seen);
        proposal.refuse(why, clock.instant());
        store.note(proposal, "service-form.refused", why);
    }

    private FormProposal ofAnother(PublicId id) {
        if (isOwn(id)) throw new RuleBroken("services.publishing.own-form");
        return store.held(id);
    }

    private static void mustBeSeen(FormProposal proposal, String seen) {
        if (!proposal.seen().equals(seen)) throw new RuleBroken("services.publishing.changed");
    }
}
