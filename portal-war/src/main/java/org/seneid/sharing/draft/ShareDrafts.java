package org.seneid.sharing.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.seneid.identity.session.RecentSignIn;
import org.seneid.platform.NotFound;
import org.seneid.platform.PublicId;
import org.seneid.platform.RowLock;
import org.seneid.platform.RuleBroken;
import org.seneid.platform.acting.Acting;
import org.seneid.platform.acting.GuardianMay;
import org.seneid.platform.acting.Kinship;
import org.seneid.platform.acting.Role;
import org.seneid.sharing.NewShare;
import org.seneid.sharing.Shares;
import org.seneid.sharing.choice.Lifetime;
import org.seneid.sharing.choice.Purpose;
import org.seneid.sharing.choice.Receiver;
import org.seneid.sharing.choice.RegisteredParties;
import org.seneid.sharing.choice.RegisteredParties.RegisteredParty;
import org.seneid.sharing.choice.Selection;

/** The shares that the acting citizen is about to open. */
@Stateless
@RolesAllowed(Role.CITIZENS)
public class ShareDrafts {

    @PersistenceContext
    EntityManager em;

    @Inject
    RowLock rows;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Shares shares;

    @Inject
    RegisteredParties parties;

    /** Begins with what is to be shown, and with what a preset suggests. */
    @GuardianMay(Kinship.CHILD)
    public PublicId begin(Selection selection, Optional<Purpose> suggested, Lifetime lifetime) {
        var draft = new ShareDraft(acting.citizen(), selection, suggested, lifetime, clock.instant());
        em.persist(draft);
        return draft.publicId();
    }

    /** @throws NotFound when the acting citizen has no such draft */
    @GuardianMay(Kinship.CHILD)
    public ShareDraft byId(PublicId id) {
        return find(id);
    }

    @GuardianMay(Kinship.CHILD)
    public void choose(PublicId id, Selection selection) {
        byId(id).choose(selection, clock.instant());
    }

    /** The registered parties that a draft could be addressed to, by name. */
    @GuardianMay(Kinship.CHILD)
    public List<RegisteredParty> parties(PublicId id) {
        return parties.forShareOf(find(id).selection());
    }

    /**
     * Says what for, for whom and for how long.
     *
     * @param receiver a note of whom it is for; of a registered party its name takes this place
     * @throws RuleBroken {@code sharing.party.unknown} when the party is none that could get it
     */
    @GuardianMay(Kinship.CHILD)
    public void agree(PublicId id, Purpose purpose, Receiver receiver, Optional<PublicId> party, Lifetime lifetime) {
        var draft = find(id);
        var named = party.map(which -> parties.forShareOf(draft.selection()).stream()
                .filter(one -> one.id().equals(which))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("sharing.party.unknown").at("party")));
        var whom = named.map(one -> new Receiver(one.name())).orElse(receiver);
        draft.agree(purpose, whom, party, lifetime, clock.instant());
    }

    /**
     * Opens the share; pressed twice, in two tabs or after going back, it opens one.
     *
     * @param agreed the edition that its owner saw beside the button: nobody agrees to what another tab made of it
     * @param lifetime what its owner chose beside the button
     * @return the share with its secrets; empty when it was opened before, and then {@link ShareDraft#opened()} tells which
     * @throws RuleBroken {@code sharing.draft.changed} when it is another edition by now
     */
    @GuardianMay(Kinship.CHILD)
    @RecentSignIn
    public Optional<NewShare> open(PublicId id, int agreed, Lifetime lifetime) {
        find(id);
        var draft = rows.held(ShareDraft.class, "publicId", id).orElseThrow();
        if (draft.opened().isPresent()) return Optional.empty();
        if (draft.edition() != agreed) throw new RuleBroken("sharing.draft.changed");
        draft.last(lifetime, clock.instant());
        var share = shares.open(draft.request());
        draft.openedAs(share.share().publicId());
        return Optional.of(share);
    }

    private ShareDraft find(PublicId id) {
        return em.createQuery(
                        "select d from ShareDraft d where d.owner = :owner and d.publicId = :id", ShareDraft.class)
                .setParameter("owner", acting.citizen())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
